import { describe, expect, test } from "vitest";
import {
  chosenFilters,
  everything,
  facetsOffered,
  searchQuery,
  sortingOf,
  withFacet,
  withoutFilters,
} from "#lib/domain/catalogue/catalogue-search.ts";

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

  test.each([
    [{ sort: "name" }, ""],
    [{ sort: "changed" }, "?sort=changed"],
    [{ q: "x", sort: "match" }, "?q=x"],
    [{ q: "x", sort: "name" }, "?q=x&sort=name"],
  ] as const)("the order that a list has by itself is not in it: %o", (asked, query) => {
    expect(searchQuery({ ...everything, ...asked })).toBe(query);
  });

  test("a facet set or opened starts at the first page", () => {
    const third = { ...everything, audience: "citizen", page: 3 } as const;
    expect(searchQuery(withFacet(third, { organisation: "health" }))).toBe(
      "?organisation=health&audience=citizen",
    );
    expect(searchQuery(withFacet(third, { audience: null }))).toBe("");
  });
});

describe("what narrows a search down", () => {
  test("facets and the service asked for do, in their order; words, order and page do not", () => {
    const search = {
      ...everything,
      q: "x",
      sort: "name",
      requires: "MOI-001",
      maturity: 0,
      page: 2,
    } as const;
    expect(chosenFilters(search)).toEqual(["maturity", "requires"]);
    expect(chosenFilters(everything)).toEqual([]);
  });

  test("without it the words and the order stay", () => {
    const search = { ...everything, q: "x", sort: "name", verified: false, page: 2 } as const;
    expect(withoutFilters(search)).toEqual({ ...everything, q: "x", sort: "name" });
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

test("a facet is offered where there is a choice, or one was made", () => {
  const none = { organisation: [], audience: [], lifeEvent: [], delivery: [], maturity: [], verified: [] };
  const counts = {
    ...none,
    audience: [
      { value: "citizen", count: 2 },
      { value: "business", count: 1 },
    ],
    delivery: [{ value: "online", count: 2 }],
  };
  expect(facetsOffered(everything, counts)).toEqual(["audience"]);
  expect(facetsOffered({ ...everything, verified: true }, none)).toEqual(["verified"]);
});
