import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { packIndex } from "#lib/domain/catalogue/pack-index.ts";
import { searchPack } from "#lib/domain/catalogue/pack-search.ts";

const root = join(import.meta.dirname, "../../../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const lines = (file: string): unknown[] =>
  read(file)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const text = z.object({ ar: z.string(), en: z.string().nullable().default(null) });
const services = z.array(
  z.object({
    code: z.string(),
    organisation: z.string(),
    department: text.nullable(),
    name: text,
    summary: text,
    keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
  }),
);
const organisations = z.array(z.object({ slug: z.string(), name: text }));
const synonyms = z.array(z.object({ terms: z.array(z.string()) }));
const judgments = z.array(z.object({ query: z.string(), expected: z.array(z.string()) }));

/** So many of the queries that people type find what they mean among the first five, and so near the top. */
const least = { recall: 0.95, meanReciprocalRank: 0.9 };

describe("the search on a device, of the founding catalogue", () => {
  const names = new Map(
    organisations
      .parse(JSON.parse(read("prisma/data/organisations.json")))
      .map(({ slug, name }) => [slug, name]),
  );
  const searched = services.parse(lines("prisma/data/services.jsonl")).map((service) => ({
    ...service,
    givenBy: [names.get(service.organisation) ?? [], service.department ?? []].flat(),
  }));
  const groups = synonyms.parse(JSON.parse(read("prisma/data/synonyms.json"))).map(({ terms }) => terms);
  const index = packIndex(searched, groups);
  const places = judgments.parse(lines("tests/search/judgments.jsonl")).map(({ query, expected }) => ({
    query,
    place: searchPack(index, query).findIndex(({ code }) => expected.includes(code)) + 1,
  }));

  test("finds what people mean among the first five", () => {
    const missed = places.filter(({ place }) => place < 1 || place > 5);
    expect(1 - missed.length / places.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(least.recall);
  });

  test("and near the top", () => {
    const ranks = places.map(({ place }) => (place < 1 ? 0 : 1 / place));
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    expect(mean).toBeGreaterThanOrEqual(least.meanReciprocalRank);
  });
});
