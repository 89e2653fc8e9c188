import { expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { soundsOfArabic } from "#lib/domain/search/arabic-sounds.ts";

test("every Arabic word of the catalogue sounds alike to the portal and to its database", async () => {
  const rows = await database().$queryRaw<{ word: string; sounds: string[] }[]>`
    select "word", word_sounds("word") as sounds from "SearchWord" where "word" !~ '^[a-z0-9]'`;
  expect(rows.length).toBeGreaterThan(2000);
  for (const { word, sounds } of rows) expect(soundsOfArabic(word), word).toEqual([...new Set(sounds)]);
});
