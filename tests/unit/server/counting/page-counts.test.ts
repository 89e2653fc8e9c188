import fc from "fast-check";
import { expect, test } from "vitest";
import { PageCounts } from "#server/counting/page-counts.ts";

const day = "2026-11-27";

test("an address is summed for each day", () => {
  const counts = new PageCounts();
  counts.add({ day, target: "/ar", views: 1 });
  counts.add({ day, target: "/ar", views: 2 });
  counts.add({ day: "2026-11-28", target: "/ar", views: 1 });
  counts.add({ day, target: "/ar/services?q=x", views: 1 });
  expect(counts.take()).toEqual({
    counts: [
      { day, target: "/ar", views: 3 },
      { day: "2026-11-28", target: "/ar", views: 1 },
      { day, target: "/ar/services?q=x", views: 1 },
    ],
    lost: 0,
  });
});

test("an address is summed apart for what its page says of itself", () => {
  const counts = new PageCounts();
  counts.add({ day, target: "/ar/services?q=x", countedAs: "nothing-found", views: 1 });
  counts.add({ day, target: "/ar/services?q=x", countedAs: "nothing-found", views: 1 });
  counts.add({ day, target: "/ar/services?q=x", views: 1 });
  expect(counts.take().counts).toEqual([
    { day, target: "/ar/services?q=x", countedAs: "nothing-found", views: 2 },
    { day, target: "/ar/services?q=x", views: 1 },
  ]);
});

test("what was taken is gone", () => {
  const counts = new PageCounts();
  counts.add({ day, target: "/ar", views: 1 });
  counts.take();
  expect(counts.size).toBe(0);
  expect(counts.take()).toEqual({ counts: [], lost: 0 });
});

test("an address that is too long is known to be lost, and not kept", () => {
  const counts = new PageCounts({ entries: 10, length: 5 });
  counts.add({ day, target: "/ar/services", views: 2 });
  counts.add({ day, target: "/ar", views: 1 });
  expect(counts.take()).toEqual({ counts: [{ day, target: "/ar", views: 1 }], lost: 2 });
});

test("whatever is opened, the memory is bounded and nothing goes missing unsaid", () => {
  const opened = fc.record({
    target: fc.stringMatching(/^\/[a-z]{1,3}$/),
    views: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(opened), fc.integer({ min: 1, max: 5 }), (pages, entries) => {
      const counts = new PageCounts({ entries, length: 100 });
      for (const page of pages) counts.add({ day, ...page });
      expect(counts.size).toBeLessThanOrEqual(entries);
      const taken = counts.take();
      const sum = taken.counts.reduce((total, { views }) => total + views, taken.lost);
      expect(sum).toBe(pages.reduce((total, { views }) => total + views, 0));
    }),
  );
});
