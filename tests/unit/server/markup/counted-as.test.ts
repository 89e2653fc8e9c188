import { expect, test } from "vitest";
import { countedAs } from "#server/markup/counted-as.ts";

test.each([
  ['<head><meta name="portal-counted-as" content="nothing-found"/></head>', "nothing-found"],
  ["<p>portal-counted-as</p>", undefined],
  ["<p>&lt;meta name=&quot;portal-counted-as&quot; content=&quot;typed-by-somebody&quot;</p>", undefined],
  ['<meta name="portal-counted-as" content="Not A Mark"/>', undefined],
  ["", undefined],
])("%s: %s", (html, mark) => {
  expect(countedAs(html)).toBe(mark);
});
