import fc from "fast-check";
import { weekdays, type OpenTime, type Weekday } from "#lib/domain/opening-hours/open-times.ts";

/** The same hours on each of these days. */
export function openOn(days: readonly Weekday[], opens = "08:00", closes = "14:00"): OpenTime[] {
  return days.map((day) => ({ day, opens, closes }));
}

/** The week of the government. */
export const workingWeek = openOn(["sunday", "monday", "tuesday", "wednesday", "thursday"]);

/** The same as the form sends it. */
export const typedWeekFields: Readonly<Record<string, string>> = {
  "hours.usual.first.opens": "08:00",
  "hours.usual.first.closes": "14:00",
  ...Object.fromEntries(
    weekdays.map((day) => [
      `hours.days.${day}.kind`,
      workingWeek.some((time) => time.day === day) ? "usual" : "closed",
    ]),
  ),
};

/** Weeks whose days have none, one or two times apart from each other, few enough that days agree. */
export function soundTimes(): fc.Arbitrary<OpenTime[]> {
  const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
  const hours = fc
    .uniqueArray(fc.integer({ min: 7, max: 24 }), { minLength: 4, maxLength: 4 })
    .map((four) => four.toSorted((one, other) => one - other))
    .chain(([a = 0, b = 0, c = 0, d = 0]) =>
      fc.constantFrom(
        [],
        [{ opens: clock(a), closes: clock(b) }],
        [
          { opens: clock(a), closes: clock(b) },
          { opens: clock(c), closes: clock(d) },
        ],
      ),
    );
  return fc
    .array(hours, { minLength: 1, maxLength: 3 })
    .chain((kinds) =>
      fc.tuple(...weekdays.map((day) => fc.constantFrom(...kinds).map((all) => ({ day, all })))),
    )
    .map((week) => week.flatMap(({ day, all }) => all.map((one) => ({ day, ...one }))));
}
