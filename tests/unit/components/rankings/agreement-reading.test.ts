import { expect, test } from "vitest";
import { agreementReading } from "#components/rankings/agreement-reading.ts";

test.each([
  [null, "notComputable"],
  [-0.1, "low"],
  [0.6669, "low"],
  [0.667, "tentative"],
  [0.7999, "tentative"],
  [0.8, "reliable"],
  [1, "reliable"],
] as const)("An agreement of %s reads as %s", (alpha, reading) => {
  expect(agreementReading(alpha)).toBe(reading);
});
