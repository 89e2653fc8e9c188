import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysOf,
  isOver,
  monthsBetween,
  monthsUpTo,
  periodName,
  periodOf,
  quarterBefore,
} from "#lib/domain/indicators/period.ts";

describe("A period", () => {
  test.each([
    ["2017", { frequency: "year", year: 2017, part: 1 }, { from: "2017-01-01", until: "2018-01-01" }],
    ["2026-Q1", { frequency: "quarter", year: 2026, part: 1 }, { from: "2026-01-01", until: "2026-04-01" }],
    ["2026-Q4", { frequency: "quarter", year: 2026, part: 4 }, { from: "2026-10-01", until: "2027-01-01" }],
    ["2024-02", { frequency: "month", year: 2024, part: 2 }, { from: "2024-02-01", until: "2024-03-01" }],
    ["2026-12", { frequency: "month", year: 2026, part: 12 }, { from: "2026-12-01", until: "2027-01-01" }],
  ] as const)("%s is read, written and has its days", (text, period, days) => {
    expect(periodOf(text)).toEqual(period);
    expect(periodName(period)).toBe(text);
    expect(daysOf(period)).toEqual(days);
  });

  test.each(["", "17", "2017-13", "2017-00", "2017-Q5", "2017-Q0", "2017-1", "3017", "2017-04-01", " 2017"])(
    "%j is none",
    (text) => {
      expect(periodOf(text)).toBeNull();
    },
  );

  test.each([
    ["2026-10", "2026-10-31", false],
    ["2026-10", "2026-11-01", true],
    ["2026", "2026-12-31", false],
    ["2026-Q3", "2026-10-01", true],
  ])("%s on %s: over %s", (text, today, over) => {
    const period = periodOf(text);
    expect(period && isOver(period, today)).toBe(over);
  });

  test.each([
    ["2026-01-01", "2025-Q4"],
    ["2026-03-31", "2025-Q4"],
    ["2026-04-01", "2026-Q1"],
    ["2026-12-31", "2026-Q3"],
  ])("on %s the quarter that ended last is %s", (today, quarter) => {
    expect(periodName(quarterBefore(today))).toBe(quarter);
  });

  test("the quarter that ended last is over, and the next is not", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const today = date.toISOString().slice(0, 10);
        const last = quarterBefore(today);
        expect(isOver(last, today)).toBe(true);
        const next = {
          ...last,
          year: last.part === 4 ? last.year + 1 : last.year,
          part: (last.part % 4) + 1,
        };
        expect(isOver(next, today)).toBe(false);
      }),
    );
  });

  test.each([
    ["2025-11", "2026-02", ["2025-11", "2025-12", "2026-01", "2026-02"]],
    ["2026-02", "2026-02", ["2026-02"]],
    ["2026-03", "2026-02", []],
  ])("from %s to %s there are the months between", (first, last, months) => {
    expect(monthsBetween(first, last)).toEqual(months);
  });

  test("months go back over the turn of a year, the last one that of the day", () => {
    expect(monthsUpTo("2026-02-28", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  });
});
