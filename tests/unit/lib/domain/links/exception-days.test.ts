import { expect, test } from "vitest";
import { mayHoldUntil } from "#lib/domain/links/exception-days.ts";

test.each([
  ["2026-11-27", false],
  ["2026-11-28", true],
  ["2027-11-28", true],
  ["2027-11-29", false],
])("on 28 November 2026 an exception may hold until %s: %s", (until, may) => {
  expect(mayHoldUntil(until, "2026-11-28")).toBe(may);
});
