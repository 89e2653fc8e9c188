import { describe, expect, test } from "vitest";
import {
  faultsOfUse,
  FEWEST_ANSWERS,
  yearsOfUse,
  type ChannelUse,
  type TypedUse,
} from "#lib/domain/indicators/channel-uses.ts";

const use = (year: number, channel: ChannelUse["channel"], uses: number, said?: [number, number]) => ({
  ...{ year, channel, uses },
  answers: said?.[0] ?? null,
  satisfied: said?.[1] ?? null,
});

describe("The use of services", () => {
  test("is summed year by year, with the share that went by the website", () => {
    const years = yearsOfUse([use(2026, "website", 30), use(2025, "counter", 8), use(2026, "counter", 90)]);
    expect(years).toMatchObject([
      { year: 2025, uses: 8, digital: 0, byChannel: { counter: 8, website: 0, phone: 0, post: 0 } },
      { year: 2026, uses: 120, digital: 0.25 },
    ]);
  });

  test("of nobody has no share", () => {
    expect(yearsOfUse([use(2026, "post", 0)])[0]?.digital).toBeNull();
    expect(yearsOfUse([])).toEqual([]);
  });

  test.each([
    ["below the fewest answers", FEWEST_ANSWERS - 1, null],
    ["from the fewest answers on", FEWEST_ANSWERS, 20 / FEWEST_ANSWERS],
  ])("says how satisfied people were: %s", (_when, answers, satisfaction) => {
    const [year] = yearsOfUse([
      use(2026, "counter", 100, [answers - 10, 15]),
      use(2026, "website", 100, [10, 5]),
    ]);
    expect([year?.satisfaction, year?.answers]).toEqual([satisfaction, answers]);
  });
});

describe("What an officer types of a channel", () => {
  const nothing: TypedUse = { uses: null, answers: null, satisfied: null, minutes: null, visits: null };
  const typed = (parts: Partial<TypedUse>) => ({ ...nothing, ...parts });

  test.each([
    ["nothing", typed({}), []],
    ["uses alone", typed({ uses: 0 }), []],
    ["all of it", typed({ uses: 50, answers: 40, satisfied: 40, minutes: 12, visits: 1.5 }), []],
    ["answers without uses", typed({ answers: 3, satisfied: 1 }), [{ field: "uses", reason: "required" }]],
    ["visits without uses", typed({ visits: 2 }), [{ field: "uses", reason: "required" }]],
    ["answers alone", typed({ uses: 9, answers: 3 }), [{ field: "satisfied", reason: "required" }]],
    ["satisfied alone", typed({ uses: 9, satisfied: 3 }), [{ field: "answers", reason: "required" }]],
    [
      "more answers than uses",
      typed({ uses: 9, answers: 10, satisfied: 1 }),
      [{ field: "answers", reason: "outOfRange" }],
    ],
    [
      "more satisfied than answered",
      typed({ uses: 9, answers: 5, satisfied: 6 }),
      [{ field: "satisfied", reason: "outOfRange" }],
    ],
  ])("%s", (_what, said, faults) => {
    expect(faultsOfUse(said)).toEqual(faults);
  });
});
