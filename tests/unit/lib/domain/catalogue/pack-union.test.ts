import { describe, expect, test } from "vitest";
import { packUnion } from "#lib/domain/catalogue/pack-union.ts";
import {
  aPack,
  aPackedLifeEvent,
  aPackedOrganisation,
  aPackedService,
} from "#tests/support/factories/packs.ts";

const interior = aPack({
  organisation: "interior",
  services: [aPackedService({ code: "MOI-013" })],
  lifeEvents: [aPackedLifeEvent({ slug: "birth", services: ["MOI-013"] })],
  names: { "MOH-027": { ar: "إشعار ولادة", en: null } },
});
const health = aPack({
  organisation: "health",
  services: [aPackedService({ code: "MOH-027", organisation: "health" })],
  organisations: [...interior.organisations, aPackedOrganisation({ slug: "health" })],
  lifeEvents: [
    aPackedLifeEvent({ slug: "birth", services: ["MOH-027"] }),
    aPackedLifeEvent({ slug: "illness", services: ["MOH-027"] }),
  ],
  names: { "MOI-001": { ar: "هوية", en: null } },
});

describe("several packs on one device", () => {
  test("one alone is itself", () => {
    expect(packUnion([interior])).toBe(interior);
  });

  test("two parts hold what they hold together, everything once", () => {
    const both = packUnion([interior, health]);
    expect(both.organisation).not.toBeNull();
    expect(both.services.map(({ code }) => code)).toEqual(["MOI-013", "MOH-027"]);
    expect(both.organisations.map(({ slug }) => slug)).toEqual(["interior", "health"]);
    expect(both.lifeEvents.map(({ slug, services }) => [slug, services])).toEqual([
      ["birth", ["MOI-013", "MOH-027"]],
      ["illness", ["MOH-027"]],
    ]);
    expect(Object.keys(both.names)).toEqual(["MOH-027", "MOI-001"]);
  });

  test("the whole guide makes the parts needless", () => {
    const whole = aPack();
    expect(packUnion([interior, whole, health])).toBe(whole);
  });
});
