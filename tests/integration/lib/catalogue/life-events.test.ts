import { expect, test } from "vitest";
import { lifeEventBySlug, lifeEvents } from "#lib/catalogue/queries/life-events.ts";

test("25 events in the order of a life", async () => {
  const all = await lifeEvents();
  expect(all).toHaveLength(25);
  expect(all[0]).toMatchObject({ slug: "birth", kind: "life", services: 11 });
});

test("a birth is registered after its notice and before its certificate", async () => {
  const codes = (await lifeEventBySlug("birth"))?.steps.map(({ code }) => code) ?? [];
  expect(codes).toHaveLength(11);
  expect(codes.indexOf("MOH-027")).toBeLessThan(codes.indexOf("MOI-011"));
  expect(codes.indexOf("MOI-011")).toBeLessThan(codes.indexOf("MOI-013"));
});

test("an event that there is not", async () => {
  expect(await lifeEventBySlug("wedding")).toBeNull();
});
