import { expect, test } from "vitest";
import { problemOf } from "#lib/db/verify-database.ts";

const good = { version: 180_004, encoding: "UTF8", arabic: true, trigrams: true };

test("a PostgreSQL 18 with everything has no problem", () => {
  expect(problemOf(good)).toBeUndefined();
  expect(problemOf({ ...good, version: 150_000 })).toBeUndefined();
});

test.each([
  [{ version: 140_011 }, /PostgreSQL 15 or newer, and this is 14/],
  [{ encoding: "LATIN1" }, /encoded in LATIN1/],
  [{ arabic: false }, /ar-x-icu/],
  [{ trigrams: false }, /pg_trgm/],
])("%j is refused in a sentence", (fault, sentence) => {
  expect(problemOf({ ...good, ...fault })).toMatch(sentence);
});
