import { describe, expect, test } from "vitest";
import { verification, VERIFICATION_MONTHS } from "#lib/domain/catalogue/verification.ts";

describe("how long a verification stands", () => {
  test("it is eighteen months", () => {
    expect(VERIFICATION_MONTHS).toBe(18);
  });

  test.each([
    [null, "2026-11-23", "unverified"],
    ["2026-11-23", "2026-11-23", "verified"],
    ["2025-05-24", "2026-11-23", "verified"],
    ["2025-05-23", "2026-11-23", "outOfDate"],
    ["2025-05-22", "2026-11-23", "outOfDate"],
    ["2024-01-31", "2025-07-30", "verified"],
    ["2024-01-31", "2025-07-31", "outOfDate"],
  ] as const)("verified on %s, read on %s: %s", (verifiedOn, today, state) => {
    expect(verification(verifiedOn, today)).toBe(state);
  });
});
