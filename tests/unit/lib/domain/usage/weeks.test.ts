import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfWeek, weekLater, weekName, weekNamed, weekOf, weeksUpTo } from "#lib/domain/usage/weeks.ts";

/** Days, as the clock of this machine counts them: what is to be tested does without one. */
const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const after = (day: string, more: number) =>
  new Date(Date.parse(day) + more * 86_400_000).toISOString().slice(0, 10);

describe("the week of a day", () => {
  test.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-29", "2026-11-23"],
    ["2026-11-30", "2026-11-30"],
    ["2024-02-29", "2024-02-26"],
    ["2027-01-01", "2026-12-28"],
    ["2000-03-01", "2000-02-28"],
  ])("%s lies in that of %s", (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });

  test("begins on a Monday, at most six days before", () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = weekOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect([0, 1, 2, 3, 4, 5, 6].map((more) => after(monday, more))).toContain(day);
      }),
    );
  });
});

describe("the name of a week", () => {
  // The examples of ISO 8601 where the year of a week is not that of its days.
  test.each([
    ["2026-11-23", "2026-W48"],
    ["2004-12-27", "2004-W53"],
    ["2008-12-29", "2009-W01"],
    ["2009-12-28", "2009-W53"],
    ["2010-01-04", "2010-W01"],
    ["2026-12-28", "2026-W53"],
  ])("%s is %s", (monday, name) => {
    expect(weekName(monday)).toBe(name);
    expect(weekNamed(name)).toBe(monday);
  });

  test.each(["2026-W54", "2025-W53", "2026-W00", "2026-48", "2026-W4", "W48", "", "2026-W48x", "0026-W48"])(
    "%s names none",
    (name) => {
      expect(weekNamed(name)).toBeNull();
    },
  );

  test("leads back to the week", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekNamed(weekName(weekOf(day)))).toBe(weekOf(day));
      }),
    );
  });
});

describe("weeks after one another", () => {
  test("later and earlier undo each other", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, weeks) => {
        const monday = weekOf(day);
        expect(weekLater(monday, weeks)).toBe(after(monday, weeks * 7));
        expect(weekLater(weekLater(monday, weeks), -weeks)).toBe(monday);
      }),
    );
  });

  test("the last ones end with the week that is asked for", () => {
    expect(weeksUpTo("2026-11-23", 3)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
  });

  test("a week ends on its Sunday", () => {
    expect(endOfWeek("2026-12-28")).toBe("2027-01-03");
  });
});
