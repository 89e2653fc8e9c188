import { expect, test } from "vitest";
import { serviceByCode, serviceName } from "#lib/catalogue/queries/service.ts";
import { database } from "#lib/db/client.ts";
import { makePerson } from "#tests/support/factories/people.ts";

test("everything that is known of the passport, and nothing that is not", async () => {
  const passport = await serviceByCode("MOI-100");
  expect(passport).toMatchObject({
    code: "MOI-100",
    organisation: { slug: "interior", code: "MOI" },
    delivery: "in-person",
    verifiedOn: null,
    costs: [{ amount: 210, currency: "ILS", note: { ar: "أو نحو 50 دولاراً", en: null } }],
    costNote: null,
    channels: [],
  });
  expect(passport?.evidence.length).toBeGreaterThan(0);
  expect(passport?.steps.length).toBeGreaterThan(0);
  expect(passport?.outputs).toHaveLength(1);
  expect(passport?.lifeEventNames.map(({ slug }) => slug)).toEqual(passport?.lifeEvents);
});

test("the identity card names ten of the services that need it, and counts them all", async () => {
  const card = await serviceByCode("MOI-001");
  expect(card?.requiredBy.first).toHaveLength(10);
  expect(card?.requiredBy.count).toBe(437);
  expect(card?.provenance).toEqual({
    service: "sourced",
    details: "reconstructed",
    source: "https://moi.gov.ps/Home/Post/98702",
    evidence: "official statistics",
    year: 2015,
  });
});

test("what was verified says which organisation stands behind it, and no person", async () => {
  const { id: verifiedById } = await makePerson("officer", "telecom");
  const verified = { lastVerifiedOn: new Date("2026-10-01"), verifiedById };
  await database().service.update({ where: { code: "MOI-100" }, data: verified });
  try {
    const passport = await serviceByCode("MOI-100");
    expect(passport).toMatchObject({
      verifiedOn: "2026-10-01",
      verifiedBy: { en: "Ministry of Telecommunications and Information Technology" },
    });
    expect(JSON.stringify(passport)).not.toContain("officer");
    await database().service.update({ where: { code: "MOI-100" }, data: { verifiedById: null } });
    expect((await serviceByCode("MOI-100"))?.verifiedBy).toEqual(passport?.organisation.name);
  } finally {
    const never = { lastVerifiedOn: null, verifiedById: null };
    await database().service.update({ where: { code: "MOI-100" }, data: never });
  }
});

test("a code that nothing has", async () => {
  expect(await serviceByCode("MOI-999")).toBeNull();
  expect(await serviceName("MOI-999")).toBeNull();
  expect(await serviceName("MOI-001")).toMatchObject({ code: "MOI-001" });
});
