import { expect, test } from "vitest";
import { nextCode } from "#lib/domain/criteria/next-code.ts";

test("one more criterion follows the highest of its dimension", () => {
  expect(nextCode("impact", ["I1", "I9", "I10", "R12", "IX"])).toBe("I11");
  expect(nextCode("readiness", ["I1"])).toBe("R1");
});
