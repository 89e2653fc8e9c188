import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import examples from "#tests/support/arabic-folding.json" with { type: "json" };

test.each(examples)("PostgreSQL folds alike: $about: $text", async ({ text, folded }) => {
  expect(await foldedByDatabase([text])).toEqual([folded]);
});

test("whatever is typed, the portal and its database read the same", async () => {
  const arabic = fc.integer({ min: 0x0600, max: 0x06ff }).map((point) => String.fromCodePoint(point));
  const presentation = fc.integer({ min: 0xfb50, max: 0xfefc }).map((point) => String.fromCodePoint(point));
  const latin = fc.integer({ min: 0x20, max: 0x24f }).map((point) => String.fromCodePoint(point));
  const text = fc.string({ unit: fc.oneof(arabic, presentation, latin), maxLength: 30 });
  const texts = fc.sample(text, { numRuns: 2000, seed: 574 });
  expect(await foldedByDatabase(texts)).toEqual(texts.map(foldArabic));
});

async function foldedByDatabase(texts: string[]): Promise<string[]> {
  const rows = await database().$queryRaw<{ folded: string }[]>`
    select fold_arabic(text) as folded from unnest(${texts}::text[]) with ordinality t(text, place) order by place`;
  return rows.map(({ folded }) => folded);
}
