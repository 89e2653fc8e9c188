import { describe, expect, test } from "vitest";
import { everything, searchQuery, sortingOf, withFacet } from "#lib/domain/catalogue/catalogue-search.ts";

describe("the address of a search", () => {
  test("everything has none", () => {
    expect(searchQuery(everything)).toBe("");
  });

  test("only what is asked for is in it", () => {
    const search = {
      ...everything,
      q: "رخصة",
      delivery: "in-person",
      maturity: 0,
      verified: false,
      page: 3,
    } as const;
    expect(searchQuery(search)).toBe(
      "?q=%D8%B1%D8%AE%D8%B5%D8%A9&delivery=in-person&maturity=0&verified=false&page=3",
    );
  });

  test("a facet set or opened starts at the first page", () => {
    const third = { ...everything, audience: "citizen", page: 3 } as const;
    expect(searchQuery(withFacet(third, { organisation: "health" }))).toBe(
      "?organisation=health&audience=citizen",
    );
    expect(searchQuery(withFacet(third, { audience: null }))).toBe("");
  });
});

describe("the order of a list", () => {
  test.each([
    [null, null, "name"],
    [null, "match", "name"],
    [null, "changed", "changed"],
    ["هوية", null, "match"],
    ["هوية", "match", "match"],
    ["هوية", "name", "name"],
  ] as const)("typed %s, asked for %s: %s", (q, sort, order) => {
    expect(sortingOf({ ...everything, q, sort })).toBe(order);
  });
});
