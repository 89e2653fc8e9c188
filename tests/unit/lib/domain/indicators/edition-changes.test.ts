import { describe, expect, test } from "vitest";
import { editionChanges, type KeptValue } from "#lib/domain/indicators/edition-changes.ts";

const value = (period: string, amount: number, more: Partial<KeptValue> = {}): KeptValue => ({
  ...{ period, value: amount, partial: false, definition: 1 },
  ...more,
});
const kept = (...values: KeptValue[]) => [{ id: "registration.sign-ins", values }];

describe("Between two editions an indicator", () => {
  test.each([
    ["has changed", kept(value("2026-06", 80)), kept(value("2026-06", 80), value("2026-09", 100)), "changed"],
    ["is as it was", kept(value("2017", 574)), kept(value("2017", 574)), "unchanged"],
    ["was put right", kept(value("2017", 574)), kept(value("2017", 575)), "corrected"],
    [
      "counts something else",
      kept(value("2026-06", 80)),
      kept(value("2026-09", 100, { definition: 2 })),
      "otherDefinition",
    ],
    ["is told by other periods", kept(value("2025", 900)), kept(value("2026-09", 100)), "otherDefinition"],
    ["is gone", kept(value("2026-06", 80)), [], "onlyBefore"],
    ["has no whole period any more", kept(value("2026-06", 80)), kept(), "onlyBefore"],
    ["has come", [], kept(value("2026-09", 100)), "onlyAfter"],
  ] as const)("%s", (_what, earlier, later, kind) => {
    expect(editionChanges(earlier, later)).toMatchObject([{ id: "registration.sign-ins", kind }]);
  });

  test("of which nothing is known in either is left out", () => {
    expect(editionChanges(kept(), kept(value("2026-09", 1, { partial: true })))).toEqual([]);
  });

  test("changes by its difference and by its share of what was before", () => {
    const [change] = editionChanges(kept(value("2026-06", 80)), kept(value("2026-09", 100)));
    expect(change).toEqual({
      id: "registration.sign-ins",
      kind: "changed",
      before: { period: "2026-06", value: 80 },
      after: { period: "2026-09", value: 100 },
      difference: 20,
      share: 0.25,
    });
    const [fromNought] = editionChanges(kept(value("2026-06", 0)), kept(value("2026-09", 100)));
    expect(fromNought).toMatchObject({ difference: 100, share: null });
  });

  test("is compared by the shortest period that both know, whatever their order", () => {
    const earlier = kept(value("2025", 900), value("2026-06", 80), value("2026-05", 70));
    const later = kept(value("2026-09", 100), value("2025", 900), value("2026-08", 95));
    expect(editionChanges(earlier, later)).toMatchObject([
      { before: { period: "2026-06" }, after: { period: "2026-09" } },
    ]);
    expect(editionChanges(kept(value("2025", 900)), later)).toMatchObject([{ kind: "unchanged" }]);
  });
});
