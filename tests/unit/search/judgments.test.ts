import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";
import { cleanText } from "#lib/safe-text.ts";
import { servicesSchema } from "#prisma/seed/founding-schema.ts";
import { readData } from "#prisma/seed/read-data.ts";

/** What is hard about a query; each is measured on its own, so each needs a fair number of queries. */
const classes = [
  "exact",
  "partial",
  "no-hamza",
  "ta-marbuta",
  "alef-maqsura",
  "definite-article",
  "plural-singular",
  "typo",
  "synonym",
  "dialect",
  "question",
  "diacritics-tatweel",
  "organisation",
  "english",
  "transliteration",
  "digits",
  "spacing",
  "mixed-script",
] as const;
const FEWEST_OF_A_CLASS = 9;

const codes = z.array(z.string().regex(SERVICE_CODE));
const judgmentSchema = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  query: z.string().max(100),
  language: z.enum(["ar", "en", "mixed"]),
  class: z.enum(classes),
  expected: codes.min(1),
  acceptable: codes,
  note: z.string().optional(),
});

const file = join(import.meta.dirname, "../../search/judgments.jsonl");
const judgments = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => judgmentSchema.parse(JSON.parse(line)));

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
