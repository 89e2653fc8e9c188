import { expect, test } from "vitest";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";

test("a code keeps its order inside an Arabic line, and a name turns nothing around it", () => {
  expect(leftToRight("2026-2-MOT-01")).toBe("\u20662026-2-MOT-01\u2069");
  expect(isolated("John")).toBe("\u2068John\u2069");
});
