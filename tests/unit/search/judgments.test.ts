import { describe, expect, test } from "vitest";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import { servicesSchema } from "#prisma/seed/founding-schema.ts";
import { readData } from "#prisma/seed/read-data.ts";
import { classes, judgments } from "#tests/search/judgments.ts";

const FEWEST_OF_A_CLASS = 9;

describe("the queries that the search is judged by", () => {
  test("are many", () => {
    expect(judgments.length).toBeGreaterThanOrEqual(200);
  });

  test("have an id and a wording of their own", () => {
    expect(repeated(judgments.map(({ id }) => id))).toEqual([]);
    expect(repeated(judgments.map(({ query }) => query))).toEqual([]);
  });

  test.each(classes)("are enough of the class %s", (name) => {
    expect(judgments.filter((each) => each.class === name).length).toBeGreaterThanOrEqual(FEWEST_OF_A_CLASS);
  });

  test("ask for something, without characters that hide or turn text", () => {
    const unsafe = judgments.filter(({ query }) => cleanText(query) !== query.normalize("NFC"));
    expect(unsafe).toEqual([]);
    expect(judgments.filter(({ query }) => foldArabic(query) === "")).toEqual([]);
  });

  test("are answered by services of the catalogue, each named once", async () => {
    const services = await readData("services.jsonl", servicesSchema);
    const known = new Set(services.map(({ code }) => code));
    for (const { id, expected, acceptable } of judgments) {
      const answers = [...expected, ...acceptable];
      expect(
        answers.filter((code) => !known.has(code)),
        id,
      ).toEqual([]);
      expect(repeated(answers), id).toEqual([]);
    }
  });
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
