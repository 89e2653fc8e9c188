import { describe, expect, test } from "vitest";
import { reading } from "#lib/domain/tables/spellings.ts";
import { levelSpellings, levelsOf } from "#lib/imports/nominations/level-spellings.ts";

const demand = {
  code: "I1",
  name: { ar: "حجم الطلب", en: "Demand" },
  levels: {
    ar: ["أقل من 500 معاملة في السنة", "من 500 إلى 5,000 معاملة"],
    en: ["fewer than 500 transactions a year", "500 to 5,000"],
  },
};

const spellings = levelSpellings([demand]);

function meaning(column: "target_maturity" | "level_I1", text: string) {
  const known = spellings.get(column);
  return known && reading(text, known);
}

describe("a target maturity", () => {
  test.each([
    ["رقمية بالكامل، ولا تُطلب معلومة مرتين", 4],
    ["رقمية بالكامل", 4],
    ["Fully digital, asked only once", 4],
    ["تقديم إلكتروني بكل الوثائق", 3],
    ["تقديم كامل على الإنترنت", 3],
    ["3: تقديم إلكتروني بكل الوثائق", 3],
    ["3. Apply online with all proofs", 3],
    ["نموذج أو استعلام", 2],
    ["Information online", 1],
  ])("is written %j", (text, value) =>
    expect(meaning("target_maturity", text)).toEqual({ is: "value", value }),
  );

  test("is none that nobody aims at", () =>
    expect(meaning("target_maturity", "غير متاحة إلكترونيًا")).toEqual({ is: "unknown" }));
});

describe("a level of a criterion", () => {
  test.each([
    ["أقل من 500 معاملة في السنة", 1],
    ["2: من 500 إلى 5,000 معاملة", 2],
    ["500 to 5,000", 2],
  ])("is written %j", (text, value) => expect(meaning("level_I1", text)).toEqual({ is: "value", value }));

  test("is not guessed from a part of its sentence, and those there are are named", () => {
    expect(meaning("level_I1", "معاملة")).toEqual({ is: "unknown" });
    expect(spellings.get("level_I1")?.names.map(({ name }) => name.en)).toEqual(demand.levels.en);
  });
});

test("the explanation of a column lists what may be written in it", () => {
  expect(levelsOf("en", "level_I1", [demand])).toEqual([
    "1: fewer than 500 transactions a year",
    "2: 500 to 5,000",
  ]);
  expect(levelsOf("ar", "target_maturity", [demand]).at(-1)).toBe("4: رقمية بالكامل، ولا تُطلب معلومة مرتين");
});
