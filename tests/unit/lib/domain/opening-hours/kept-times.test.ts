import { describe, expect, test } from "vitest";
import { openTimesSchema } from "#lib/domain/opening-hours/kept-times.ts";

describe("Times that are kept", () => {
  test("are of a day, from when until when, and may end at its midnight", () => {
    const times = [{ day: "sunday", opens: "08:00", closes: "24:00" }];
    expect(openTimesSchema.parse(times)).toEqual(times);
  });

  test.each(["8:00", "24:30", "25:00", "12:60", ""])("%j is no time of the day", (opens) => {
    expect(openTimesSchema.safeParse([{ day: "sunday", opens, closes: "14:00" }]).success).toBe(false);
  });
});
