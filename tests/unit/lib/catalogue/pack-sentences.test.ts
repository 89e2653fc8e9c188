import { expect, test } from "vitest";
import { packSentences } from "#lib/catalogue/pack-sentences.ts";
import { countingSentences, plainSentences } from "#lib/domain/catalogue/pack-sentences.ts";

test.each(["ar", "en"] as const)("a pack carries every sentence that it may have to say: %s", (language) => {
  const sentences = packSentences(language);
  expect(plainSentences.filter((key) => !sentences[key])).toEqual([]);
  expect(countingSentences.filter((key) => !sentences[`${key}_other`])).toEqual([]);
});

test("Arabic counts in six forms", () => {
  expect(
    Object.keys(packSentences("ar")).filter((key) => key.startsWith("catalogue:directory.count_")),
  ).toHaveLength(6);
});
