import { describe, expect, test } from "vitest";
import { mayPublishOn } from "#lib/domain/revisions/publication-day.ts";

describe("the day of publication", () => {
  test.each([
    ["2026-11-27", false],
    ["2026-11-28", true],
    ["2026-11-29", true],
    ["2027-11-28", true],
    ["2027-11-29", false],
  ])("%s, on 28 November 2026: %s", (day, may) => {
    expect(mayPublishOn(day, "2026-11-28")).toBe(may);
  });
});
