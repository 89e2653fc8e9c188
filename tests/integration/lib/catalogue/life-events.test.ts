import { expect, test } from "vitest";
import { lifeEventBySlug, lifeEvents } from "#lib/catalogue/queries/life-events.ts";

test("25 events in the order of a life", async () => {
  const all = await lifeEvents();
  expect(all).toHaveLength(25);
  expect(all[0]).toMatchObject({ slug: "birth", kind: "life", services: 11 });
});

test("a birth is announced, then registered, before what asks for it", async () => {
  const event = await lifeEventBySlug("birth");
  expect(event?.journey.needed.map(({ code }) => code)).toEqual(["MOH-027", "MOI-011"]);
  expect(event?.journey.byStage.map(({ stage }) => stage)).toEqual(["before", "begin", "replace", "change"]);
});

test("whoever drives sits the examination, gets a licence, and then renews it", async () => {
  const journey = (await lifeEventBySlug("vehicle-driving"))?.journey;
  const needed = journey?.needed.map(({ code }) => code) ?? [];
  expect(needed.indexOf("MOT-020")).toBeLessThan(needed.indexOf("MOT-004"));
  expect(needed.indexOf("MOT-023")).toBeLessThan(needed.indexOf("MOT-001"));
  const renewals = journey?.byStage.find(({ stage }) => stage === "renew")?.services;
  expect(renewals?.map(({ code }) => code)).toContain("MOT-003");
});

test("nothing comes before what it asks for, and every service is met once, in all events", async () => {
  for (const { slug, services } of await lifeEvents()) {
    const journey = (await lifeEventBySlug(slug))?.journey;
    const met = [...(journey?.needed ?? []), ...(journey?.byStage.flatMap((part) => part.services) ?? [])];
    const place = new Map(met.map(({ code }, index) => [code, index]));
    expect(place.size).toBe(services);
    const late = (journey?.needed ?? []).filter(({ code, needs }) =>
      needs.some((need) => (place.get(need) ?? -1) > (place.get(code) ?? 0)),
    );
    expect([slug, late.map(({ code }) => code)]).toEqual([slug, []]);
  }
});

test("an event that there is not", async () => {
  expect(await lifeEventBySlug("wedding")).toBeNull();
});
