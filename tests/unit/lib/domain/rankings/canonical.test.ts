import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";

describe("canonical JSON", () => {
  test("writes numbers, texts and literals as RFC 8785 does (section 3.2.2)", () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("sorts fields by code unit (section 3.2.3)", () => {
    const sample = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect([...canonicalJson(sample).matchAll(/:"([^"]+)"/g)].map(([, value]) => value)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test("does not depend on the order in which fields were written", () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: "ب" })).toBe('{"a":"ب","b":[1,{"c":3,"d":2}]}');
  });

  test.each([
    ["not a number", { level: Number.NaN }],
    ["infinity", { level: Infinity }],
    ["a broken UTF-16 pair", { name: "\ud800" }],
    ["nothing", undefined],
  ])("does not exist for %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
});
