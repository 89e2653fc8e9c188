import { expect, test } from "vitest";
import { openingSpecifications } from "#lib/catalogue/opening-specifications.ts";
import { openOn, workingWeek } from "#tests/support/factories/open-times.ts";

test("times stand once each with their days, and a day ends a minute before midnight", () => {
  expect(openingSpecifications([...workingWeek, ...openOn(["friday"], "20:00", "24:00")])).toEqual([
    {
      days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"].map(
        (day) => `https://schema.org/${day}`,
      ),
      opens: "08:00",
      closes: "14:00",
    },
    { days: ["https://schema.org/Friday"], opens: "20:00", closes: "23:59" },
  ]);
  expect(openingSpecifications([])).toEqual([]);
});
