import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursOn, joinedDays, keyOf, type DaySpan } from "#lib/domain/opening-hours/joined-days.ts";
import { weekdays, type OpenTime, type Weekday } from "#lib/domain/opening-hours/open-times.ts";
import { soundTimes } from "#tests/support/factories/open-times.ts";

const [morning, day] = [
  { opens: "08:00", closes: "12:00" },
  { opens: "08:00", closes: "14:00" },
];
const evening = { opens: "16:00", closes: "18:00" };
const on = (days: string, ...hours: (typeof day)[]): OpenTime[] =>
  weekdays
    .filter((weekday) => days.split(" ").includes(weekday.slice(0, 2)))
    .flatMap((weekday) => hours.map((one) => ({ day: weekday, ...one })));
const inShort = (times: readonly OpenTime[]) =>
  joinedDays(times).map(({ spans, hours }) => {
    const short = (name: string) => name.slice(0, 2);
    const days = spans.map(({ from, to, days }) =>
      days === 1 ? short(from) : `${short(from)}-${short(to)}`,
    );
    return `${days.join(" ")}: ${keyOf(hours) || "off"}`;
  });

describe("the days of a week", () => {
  test.each<[string, OpenTime[], string[]]>([
    ["the week of the government", on("su mo tu we th", day), ["su-th: 08:00-14:00", "fr-sa: off"]],
    ["a week that begins on Saturday", on("sa su mo tu we th", day), ["sa-th: 08:00-14:00", "fr: off"]],
    ["every day the same", on("sa su mo tu we th fr", day), ["sa-fr: 08:00-14:00"]],
    ["never", [], ["sa-fr: off"]],
    ["one day", on("mo", day), ["mo: 08:00-14:00", "tu-su: off"]],
    [
      "a shorter day in the middle",
      [...on("su mo we th", day), ...on("tu", morning)],
      ["su-mo we-th: 08:00-14:00", "tu: 08:00-12:00", "fr-sa: off"],
    ],
    ["every other day", on("su tu th", day), ["su tu th: 08:00-14:00", "mo we fr-sa: off"]],
    [
      "twice a day, told in any order",
      [...on("sa su", evening), ...on("sa su", morning)],
      ["sa-su: 08:00-12:00 16:00-18:00", "mo-fr: off"],
    ],
    [
      "a span across the end of the week",
      [...on("sa fr", morning), ...on("su mo tu we th", day)],
      ["su-th: 08:00-14:00", "fr-sa: 08:00-12:00"],
    ],
  ])("%s", (_name, times, said) => {
    expect(inShort(times)).toEqual(said);
  });

  test("each stands in one span, with the hours that it has", () => {
    fc.assert(
      fc.property(soundTimes(), (times) => {
        const told = joinedDays(times).flatMap(({ spans, hours }) =>
          spans.flatMap((span) => daysOf(span).map((weekday) => ({ weekday, hours }))),
        );
        expect(told.map(({ weekday }) => weekday).toSorted()).toEqual([...weekdays].toSorted());
        for (const { weekday, hours } of told) expect(hours).toEqual(hoursOn(weekday, times));
      }),
    );
  });

  test("no two lines say the same hours, and no two spans of a line touch", () => {
    fc.assert(
      fc.property(soundTimes(), (times) => {
        const lines = joinedDays(times);
        const keys = lines.map(({ hours }) => keyOf(hours));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { spans } of lines)
          for (const { to } of spans.slice(0, spans[0]?.days === 7 ? 0 : undefined))
            expect(spans.map(({ from }) => from)).not.toContain(dayAfter(to));
      }),
    );
  });

  test("come to the same in whatever order the times are kept", () => {
    fc.assert(
      fc.property(soundTimes(), (times) => {
        expect(joinedDays(times.toReversed())).toEqual(joinedDays(times));
      }),
    );
  });
});

function daysOf({ from, days }: DaySpan): Weekday[] {
  const start = weekdays.indexOf(from);
  return [...weekdays, ...weekdays].slice(start, start + days);
}

function dayAfter(weekday: Weekday): Weekday | undefined {
  return [...weekdays, ...weekdays][weekdays.indexOf(weekday) + 1];
}
