import { expect, test } from "vitest";
import { pageHref } from "#components/ui/page-href.ts";
import { readFilters } from "#lib/rankings/schema.ts";

test("a page of a list keeps what was asked for, and names nothing that was not", () => {
  expect(pageHref("/ar/list", { q: "رخصة", state: undefined, page: 3 }, 4)).toBe(
    "/ar/list?q=%D8%B1%D8%AE%D8%B5%D8%A9&page=4",
  );
});

test("the next page of a whole ranking is not narrowed, that of a narrowed one is as before", () => {
  expect(pageHref("/ar/priorities", readFilters({}), 2)).toBe("/ar/priorities?page=2");
  const narrowed = readFilters({ quadrant: "A", organisation: "interior" });
  const href = pageHref("/ar/priorities", narrowed, 2);
  expect(readFilters(Object.fromEntries(new URL(href, "http://portal").searchParams))).toEqual({
    ...narrowed,
    page: 2,
  });
});
