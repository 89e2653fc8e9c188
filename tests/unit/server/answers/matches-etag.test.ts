import { expect, test } from "vitest";
import { matchesEtag } from "#server/answers/matches-etag.ts";

test.each([
  [undefined, false],
  ["", false],
  ['W/"a"', true],
  ['"a"', true],
  ["*", true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ["a", false],
])('If-None-Match %j names W/"a": %s', (header, matches) => {
  expect(matchesEtag(header, 'W/"a"')).toBe(matches);
});
