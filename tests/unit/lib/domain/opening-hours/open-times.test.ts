import { describe, expect, test } from "vitest";
import { openingHours, openTimesSchema } from "#lib/domain/opening-hours/open-times.ts";

describe("opening hours", () => {
  test("are known where times or words are", () => {
    const times = openTimesSchema.parse([{ day: "sunday", opens: "08:00", closes: "24:00" }]);
    expect(openingHours(times, null)).toEqual({ times, note: null });
    expect(openingHours([], "in Ramadan until noon")).toEqual({ times: [], note: "in Ramadan until noon" });
    expect(openingHours([], null)).toBeNull();
  });

  test.each(["8:00", "24:30", "25:00", "12:60", ""])("%j is no time of the day", (opens) => {
    expect(openTimesSchema.safeParse([{ day: "sunday", opens, closes: "14:00" }]).success).toBe(false);
  });
});
