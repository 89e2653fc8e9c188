import { describe, expect, test } from "vitest";
import { z } from "zod";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import synonyms from "#prisma/data/synonyms.json" with { type: "json" };
import { lifeEventsSchema, organisationsSchema, servicesSchema } from "#prisma/seed/founding-schema.ts";
import { readData } from "#prisma/seed/read-data.ts";

/** Words that stand in two groups because they mean two things. */
const ofTwoMeanings = ["كوشان", "حضانة", "ابني", "معاش", "appeal"];

const plain = z.string().refine((text) => text === cleanText(text), "text that hides or turns characters");
const term = plain.max(60).refine((text) => foldArabic(text) !== "", "no letter");
const groups = z
  .array(z.strictObject({ terms: z.array(term).min(2).max(20), note: plain.max(200).optional() }))
  .parse(synonyms);
const folded = groups.map(({ terms }) => terms.map(foldArabic));

describe("the founding synonyms", () => {
  test("are many", () => {
    expect(groups.length).toBeGreaterThanOrEqual(330);
  });

  test("differ inside a group as the search reads them", () => {
    expect(folded.filter((terms) => new Set(terms).size < terms.length)).toEqual([]);
  });

  test("stand in one group, unless they mean two things", () => {
    const timesOf = new Map<string, number>();
    for (const each of folded.flat()) timesOf.set(each, (timesOf.get(each) ?? 0) + 1);
    const twice = [...timesOf].filter(([, times]) => times > 1);
    expect(twice).toEqual(ofTwoMeanings.map((each) => [foldArabic(each), 2]));
  });

  test("lead to something that the catalogue says", async () => {
    const said = await catalogueSays();
    const leadNowhere = groups.filter((_, index) => !folded[index]?.some(said));
    expect(leadNowhere.map(({ terms }) => terms)).toEqual([]);
    expect(said(foldArabic("رخصة قيادة"))).toBe(true);
    expect(said(foldArabic("رخصة طيران"))).toBe(false);
  });
});

/** Whether the catalogue holds a folded term as it stands, with or without the article and a joined letter. */
async function catalogueSays(): Promise<(term: string) => boolean> {
  const services = await readData("services.jsonl", servicesSchema);
  const organisations = await readData("organisations.json", organisationsSchema);
  const lifeEvents = await readData("life-events.json", lifeEventsSchema);
  const texts = [
    ...services.flatMap(({ name, summary, keywords }) => [
      ...both(name),
      ...both(summary),
      ...both(keywords).flat(),
    ]),
    ...organisations.flatMap(({ code, name }) => [code, ...both(name)]),
    ...lifeEvents.flatMap(({ name }) => both(name)),
  ];
  const all = texts.map((text) => ` ${foldArabic(text)} `).join("|");
  return (term) =>
    ["", "ال", "و", "ب", "ل", "لل", "بال"].some((joined) => all.includes(` ${joined}${term} `));
}

function both<Text>({ ar, en }: { ar: Text; en: Text }): Text[] {
  return [ar, en];
}
