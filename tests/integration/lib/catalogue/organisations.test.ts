import { expect, test } from "vitest";
import { catalogueNames } from "#lib/catalogue/queries/names.ts";
import { organisationBySlug, organisations } from "#lib/catalogue/queries/organisations.ts";

test("31 organisations publish 574 services", async () => {
  const all = await organisations();
  expect(all).toHaveLength(31);
  expect(all.reduce((sum, { services }) => sum + services, 0)).toBe(574);
  expect(all[0]).toMatchObject({ slug: "interior", kind: "ministry", parent: null });
});

test("a ministry with its municipality", async () => {
  const ministry = await organisationBySlug("local-government");
  expect(ministry?.children.map(({ slug }) => slug)).toEqual(["gaza-municipality"]);
  const municipality = await organisationBySlug("gaza-municipality");
  expect(municipality?.parent?.slug).toBe("local-government");
  expect(municipality?.contact).toEqual({
    email: null,
    phone: null,
    website: null,
    address: null,
    openingHours: null,
  });
  expect(municipality?.counts).toMatchObject({
    services: municipality?.groups[0]?.services.length,
    verified: 0,
  });
});

test("a ministry's page takes in the services of its municipality where that is asked for", async () => {
  const alone = await organisationBySlug("local-government");
  const together = await organisationBySlug("local-government", true);
  expect(alone?.groups.map((group) => [group.slug, group.services.length])).toEqual([
    ["local-government", 10],
  ]);
  expect(together?.groups.map((group) => [group.slug, group.services.length])).toEqual([
    ["local-government", 10],
    ["gaza-municipality", 35],
  ]);
  expect(together?.counts.services).toBe(45);
  expect(together?.counts.byMaturity.reduce((sum, { services }) => sum + services, 0)).toBe(45);
  expect(together?.known.evidence).toBe(45);
  expect(alone?.children).toMatchObject([{ slug: "gaza-municipality", services: 35 }]);
});

test("whoever has no children has nothing to take in", async () => {
  expect(await organisationBySlug("health", true)).toEqual(await organisationBySlug("health"));
});

test("an organisation that there is not", async () => {
  expect(await organisationBySlug("nowhere")).toBeNull();
});

test("every slug has its name", async () => {
  const names = await catalogueNames();
  expect(names.organisation.get("health")).toEqual({
    ar: "وزارة الصحة",
    en: "Ministry of Health",
    code: "MOH",
  });
  expect(names.lifeEvent.size).toBe(25);
});
