import { expect, test } from "vitest";
import { isWebAddress } from "#lib/domain/typed/web-address.ts";

test.each([
  ["https://moi.gov.ps/Home/Post/98702", true],
  ["http://portal.example", true],
  ["moi.gov.ps", false],
  ["javascript:alert(1)", false],
  ["https://", false],
])("%s: %s", (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
