import { expect, test } from "vitest";
import { bearsToken } from "#server/metrics/bears-token.ts";

const token = "a-token-of-the-tests";

test.each([`Bearer ${token}`, `bearer ${token}`])("%s bears it", (authorization) => {
  expect(bearsToken(authorization, token)).toBe(true);
});

test.each([
  undefined,
  "",
  token,
  "Bearer",
  "Bearer ",
  `Basic ${token}`,
  `Bearer ${token}x`,
  `Bearer ${token} x`,
  `Bearer ${token.slice(1)}`,
  `Bearer ${"x".repeat(8_000)}`,
])("%s does not", (authorization) => {
  expect(bearsToken(authorization, token)).toBe(false);
});
