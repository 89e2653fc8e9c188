import { beforeAll, describe, expect, test } from "vitest";
import { cataloguePack } from "#lib/catalogue/queries/pack.ts";
import { lifeEventBySlug } from "#lib/catalogue/queries/life-events.ts";
import { servicesMet } from "#lib/domain/catalogue/journey.ts";
import type { Pack } from "#lib/domain/catalogue/pack.ts";

describe("the pack of the whole catalogue", () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = (await cataloguePack(null)) ?? expect.unreachable();
  });

  test("holds everything that is published, in a settled order", async () => {
    expect(pack.organisation).toBeNull();
    expect(pack.services).toHaveLength(574);
    expect(pack.organisations).toHaveLength(31);
    expect(pack.lifeEvents).toHaveLength(25);
    expect(pack.names).toEqual({});
    expect(JSON.stringify(await cataloguePack(null))).toBe(JSON.stringify(pack));
  });

  test("says all that the page of a service says", () => {
    expect(pack.services.find(({ code }) => code === "MOI-100")).toMatchObject({
      organisation: "interior",
      name: { ar: expect.any(String), en: expect.any(String) },
      costs: [{ amount: 210, currency: "ILS" }],
      verifiedOn: null,
      provenance: { service: "sourced" },
    });
    const card = pack.services.find(({ code }) => code === "MOI-001");
    expect(card?.requiredBy).toBe(437);
    expect(card?.evidence.length).toBeGreaterThan(0);
    expect(card?.steps.length).toBeGreaterThan(0);
  });

  test("has the services of an event in the order in which a person meets them", async () => {
    const birth = await lifeEventBySlug("birth");
    const packed = pack.lifeEvents.find(({ slug }) => slug === "birth");
    expect(packed?.services).toEqual(birth && servicesMet(birth.journey).map(({ code }) => code));
  });

  test("carries the synonyms that can find something", () => {
    expect(pack.synonyms.length).toBeGreaterThan(100);
    expect(pack.synonyms.flat()).toContain("كوشان");
  });
});

describe("the pack of one organisation", () => {
  test("holds its services alone, and names what they mention", async () => {
    const pack = await cataloguePack("gaza-municipality");
    expect(pack?.services.length).toBeGreaterThan(20);
    expect(pack?.services.every(({ organisation }) => organisation === "gaza-municipality")).toBe(true);
    expect(pack?.organisations.map(({ slug }) => slug).sort()).toEqual([
      "gaza-municipality",
      "local-government",
    ]);
    expect(pack?.names["MOI-001"]?.ar).toContain("هوية");
    expect(Object.keys(pack?.names ?? {}).some((code) => code.startsWith("GZM"))).toBe(false);
    const mentioned = pack?.lifeEvents.flatMap(({ services }) => services) ?? [];
    expect(mentioned.every((code) => code.startsWith("GZM"))).toBe(true);
  });

  test("an organisation that there is not has none", async () => {
    expect(await cataloguePack("nobody")).toBeNull();
  });
});
