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
  expect(municipality?.counts).toMatchObject({ services: municipality?.services.length, verified: 0 });
});

test("an organisation that there is not", async () => {
  expect(await organisationBySlug("nowhere")).toBeNull();
});

test("every slug has its name", async () => {
  const names = await catalogueNames();
  expect(names.organisation.get("health")).toEqual({ ar: "وزارة الصحة", en: "Ministry of Health" });
  expect(names.lifeEvent.size).toBe(25);
});
