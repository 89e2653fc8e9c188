import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdays, type OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import {
  openTimesOf,
  typedWeek,
  type TypedHours,
  type TypedWeek,
} from "#lib/domain/opening-hours/typed-week.ts";
import { openOn, soundTimes, workingWeek } from "#tests/support/factories/open-times.ts";

const hours = (
  ...[opens = null, closes = null, again = null, until = null]: (string | null)[]
): TypedHours => ({
  first: { opens, closes },
  second: { opens: again, closes: until },
});
const empty = typedWeek([]);
const week = (usual: TypedHours, own: Partial<TypedWeek["days"]> = {}): TypedWeek => ({
  usual,
  days: { ...empty.days, ...own },
});
const faultsOf = (typed: TypedWeek) =>
  openTimesOf(typed).faults.map(({ path, reason }) => `${path.join(".")}: ${reason}`);

describe("a week as it is typed", () => {
  test("begins with the working days of the government, and Friday and Saturday off", () => {
    const kinds = weekdays.map((day) => empty.days[day].kind);
    expect(kinds).toEqual(["closed", "usual", "usual", "usual", "usual", "usual", "closed"]);
    expect(empty.usual).toEqual(hours());
  });

  test("says nothing where no hours are typed", () => {
    expect(openTimesOf(empty)).toEqual({ times: [], faults: [] });
  });

  test("gives the usual hours to each day that has no others", () => {
    expect(openTimesOf(week(hours("08:00", "14:00")))).toEqual({ times: workingWeek, faults: [] });
  });

  test("keeps a day's own hours, the earliest first, until the midnight that ends it", () => {
    const own = { kind: "other", hours: hours("16:00", "00:00", "08:00", "12:00") } as const;
    const { times } = openTimesOf(week(hours("08:00", "14:00"), { saturday: own }));
    expect(times.slice(0, 2)).toEqual([
      ...openOn(["saturday"], "08:00", "12:00"),
      ...openOn(["saturday"], "16:00", "24:00"),
    ]);
    expect(times).toHaveLength(7);
  });

  const other = (typed: TypedHours) => ({ kind: "other" as const, hours: typed });
  test.each<[string, TypedWeek, string[]]>([
    ["no opening", week(hours(null, "14:00")), ["usual.first.opens: required"]],
    ["no closing", week(hours("08:00")), ["usual.first.closes: required"]],
    [
      "a closing before the opening",
      week(hours("14:00", "08:00")),
      ["usual.first.closes: closesBeforeOpening"],
    ],
    ["no time between", week(hours("08:00", "08:00")), ["usual.first.closes: closesBeforeOpening"]],
    [
      "times that overlap",
      week(hours("08:00", "12:00", "11:00", "14:00")),
      ["usual.second.opens: hoursMeet"],
    ],
    ["times that meet", week(hours("12:00", "14:00", "08:00", "12:00")), ["usual.second.opens: hoursMeet"]],
    [
      "another day without hours",
      week(hours("08:00", "14:00"), { friday: other(hours()) }),
      ["days.friday.hours.first.opens: required"],
    ],
    [
      "another day with wrong ones",
      week(hours("08:00", "14:00"), { friday: other(hours("9", "08:00")) }),
      ["days.friday.hours.first.closes: closesBeforeOpening"],
    ],
    [
      "usual days without usual hours",
      week(hours(), { friday: other(hours("08:00", "11:00")) }),
      ["usual.first.opens: required"],
    ],
  ])("is refused with %s", (_name, typed, faults) => {
    expect(faultsOf(typed)).toEqual(faults);
    expect(openTimesOf(typed).times).toEqual([]);
  });

  test("needs no usual hours where no day is usual", () => {
    const closed = { kind: "closed", hours: hours() } as const;
    const days = Object.fromEntries(weekdays.map((day) => [day, closed]));
    const { times, faults } = openTimesOf(week(hours(), { ...days, monday: other(hours("08:00", "10:00")) }));
    expect({ times, faults }).toEqual({ times: openOn(["monday"], "08:00", "10:00"), faults: [] });
  });

  test("takes what most days have in common for the usual", () => {
    const { usual, days } = typedWeek([...openOn(["saturday"], "08:00", "24:00"), ...workingWeek]);
    expect(usual).toEqual(hours("08:00", "14:00"));
    expect(days.saturday).toEqual({ kind: "other", hours: hours("08:00", "00:00") });
    expect([days.monday.kind, days.friday.kind]).toEqual(["usual", "closed"]);
  });

  test("comes back as it was kept", () => {
    fc.assert(
      fc.property(soundTimes(), (times: OpenTime[]) => {
        expect(openTimesOf(typedWeek(times))).toEqual({ times, faults: [] });
      }),
    );
  });
});
