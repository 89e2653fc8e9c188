import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFacet, readPageSize, readSearch, slugSchema } from "#lib/catalogue/schema.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";

describe("reading a search from an address", () => {
  test("nothing asked for is everything", () => {
    expect(readSearch({})).toEqual({ search: everything, malformed: [] });
  });

  test("all of it", () => {
    const raw = {
      q: " رخصة  سواقة\u202e ",
      organisation: "transport",
      audience: "citizen",
      lifeEvent: "vehicle-driving",
      delivery: "in-person",
      maturity: "٣",
      verified: "false",
      requires: "moi 1",
      sort: "changed",
      page: "۲",
    };
    expect(readSearch(raw)).toEqual({
      search: {
        q: "رخصة سواقة",
        organisation: "transport",
        audience: "citizen",
        lifeEvent: "vehicle-driving",
        delivery: "in-person",
        maturity: 3,
        verified: false,
        requires: "MOI-001",
        sort: "changed",
        page: 2,
      },
      malformed: [],
    });
  });

  test("of a repeated parameter the first value counts, an empty one is not there, an unknown one is ignored", () => {
    const { search, malformed } = readSearch({ q: ["هوية", "جواز"], audience: "", page: " ", utm: "x" });
    expect(search).toEqual({ ...everything, q: "هوية" });
    expect(malformed).toEqual([]);
  });

  test.each([
    ["organisation", "../etc"],
    ["organisation", "Health"],
    ["audience", "everyone"],
    ["lifeEvent", "x".repeat(65)],
    ["delivery", "inPerson"],
    ["maturity", "5"],
    ["maturity", "1.5"],
    ["verified", "yes"],
    ["requires", "001"],
    ["requires", "%"],
    ["sort", "most"],
    ["page", "0"],
    ["page", "-1"],
    ["page", "1e9"],
    ["page", "NaN"],
    ["q", "ا".repeat(201)],
  ])("%s=%s leaves that facet open and is named", (name, value) => {
    expect(readSearch({ [name]: value })).toEqual({ search: everything, malformed: [{ name }] });
  });

  test("NUL, direction overrides and lone surrogates are no part of what was typed", () => {
    expect(readSearch({ q: "هو\u0000ية\u202e\ud800" }).search.q).toBe("هوية\ufffd");
    expect(readSearch({ q: "\u0000\u200b" }).search.q).toBeNull();
  });

  test("a key of every object is no parameter", () => {
    expect(readSearch(Object.create({ q: "هوية" }) as Record<string, string>).search.q).toBeNull();
  });

  test("what is no text is no parameter", () => {
    const strange: Record<string, unknown> = {
      sort: [Array.prototype.sort, "name"],
      page: { gt: 1 },
      q: [[]],
    };
    expect(readSearch(strange as never)).toEqual({ search: { ...everything, sort: "name" }, malformed: [] });
  });

  test("no text makes it throw", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "%", "\u0000"));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("q", "page", "requires", "maturity", "organisation"), text),
        (raw) => {
          expect(readSearch(raw).search.page).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

test("a facet's value is read as from an address", () => {
  expect(readFacet("maturity", "2")).toEqual({ maturity: 2 });
  expect(readFacet("verified", "true")).toEqual({ verified: true });
  expect(readFacet("delivery", "by-owl")).toEqual({ delivery: null });
});

test.each([
  [undefined, 20, 0],
  ["50", 50, 0],
  ["101", 20, 1],
  ["many", 20, 1],
])("a page size of %s is %i", (typed, pageSize, problems) => {
  const read = readPageSize({ pageSize: typed });
  expect(read.pageSize).toBe(pageSize);
  expect(read.malformed).toHaveLength(problems);
});

test.each(["birth", "gaza-municipality", "a1"])("%s is a slug", (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(true);
});
test.each(["", "-a", "a--b", "A", "أ", "a/b", "a".repeat(65)])("%s is not", (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(false);
});
