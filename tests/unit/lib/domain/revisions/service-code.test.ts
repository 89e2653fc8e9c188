import { expect, test } from "vitest";
import { nextServiceCode } from "#lib/domain/revisions/service-code.ts";

test.each([
  ["the first of an organisation", [], "MOI-001"],
  ["after the highest, whatever the order", ["MOI-003", "MOI-017", "MOI-001"], "MOI-018"],
  ["never one that was given before", ["MOI-001", "MOI-003"], "MOI-004"],
  ["beyond three digits", ["MOI-999"], "MOI-1000"],
])("%s", (_what, taken, code) => {
  expect(nextServiceCode("MOI", taken)).toBe(code);
});
