import { expect, test } from "vitest";
import { openingHours, type OpenTime } from "#lib/domain/opening-hours/open-times.ts";

test("Opening hours are known where times or words are", () => {
  const times: OpenTime[] = [{ day: "sunday", opens: "08:00", closes: "24:00" }];
  expect(openingHours(times, null)).toEqual({ times, note: null });
  expect(openingHours([], "in Ramadan until noon")).toEqual({ times: [], note: "in Ramadan until noon" });
  expect(openingHours([], null)).toBeNull();
});
