import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";

/** What is hard about a query; each is measured on its own, so each needs a fair number of queries. */
export const classes = [
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

const codes = z.array(z.string().regex(SERVICE_CODE));
export type Judgment = z.infer<typeof judgmentSchema>;

const judgmentSchema = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  query: z.string().max(100),
  language: z.enum(["ar", "en", "mixed"]),
  class: z.enum(classes),
  expected: codes.min(1),
  acceptable: codes,
  note: z.string().optional(),
});

const file = join(import.meta.dirname, "judgments.jsonl");
/** The queries that the search is judged by, with the services that answer them. */
export const judgments = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => judgmentSchema.parse(JSON.parse(line)));
