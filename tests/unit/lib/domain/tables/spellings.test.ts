import { describe, expect, test } from "vitest";
import { closedSpellings, reading, spellingsOf } from "#lib/domain/tables/spellings.ts";

const levels = closedSpellings([
  { value: 0, name: { ar: "غير متاحة على الإنترنت", en: "Not on the internet" }, words: [] },
  { value: 1, name: { ar: "معلومات على الإنترنت", en: "Information online" }, words: ["معلومة"] },
  { value: 2, name: { ar: "نموذج على الإنترنت", en: "Form online" }, words: [] },
]);

describe("a text means", () => {
  test.each<[string, string, number]>([
    ["the permanent spelling", "1", 1],
    ["digits of any kind", "٢", 2],
    ["a name as it is shown, in any case", "FORM ONLINE", 2],
    ["a name with another article and number", "المعلومات على الانترنت", 1],
    ["a word beside the names", "المعلومات", 1],
    ["a part of one name", "النموذج", 2],
    ["a name that denies, with its denial", "غير متاح", 0],
  ])("%s", (_, text, value) => expect(reading(text, levels)).toEqual({ is: "value", value }));

  test("one of several, where a part of several names stands there", () =>
    expect(reading("على الإنترنت", levels)).toEqual({ is: "ambiguous", may: [1, 2] }));

  test("the opposite of nothing: who leaves a denial out does not mean the name that denies", () => {
    expect(reading("متاحة", levels)).toEqual({ is: "unknown" });
    expect(reading("متاحة على الإنترنت", levels)).toEqual({ is: "unknown" });
  });

  test.each(["", "%", "على", "the", "سمك", "نموذج ورقي"])("nothing that is known: %j", (text) =>
    expect(reading(text, levels)).toEqual({ is: "unknown" }),
  );
});

test("names that are not closed are read as they are spelled, and no other way", () => {
  const bodies = spellingsOf([{ value: "health", titles: ["وزارة الصحة"] }]);
  expect(reading("وزارة الصحه", bodies)).toEqual({ is: "value", value: "health" });
  expect(reading("health", bodies)).toEqual({ is: "value", value: "health" });
  expect(reading("الصحة", bodies)).toEqual({ is: "unknown" });
});
