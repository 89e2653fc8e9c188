import { expect, test } from "vitest";
import { blockSlug } from "#lib/domain/proposals/block-slug.ts";

test.each([
  ["Data exchange", "data-exchange"],
  ["  E-signature (PKI)! ", "e-signature-pki"],
  ["سجل العناوين", ""],
  ["a".repeat(59) + " register", "a".repeat(59)],
])("%s is %s", (name, slug) => {
  expect(blockSlug(name)).toBe(slug);
});
