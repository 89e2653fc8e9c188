import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soundsOfLatin } from "#lib/domain/search/latin-sounds.ts";

describe("Arabic in Latin letters", () => {
  // The second column is what word_sounds of the database says of the Arabic word.
  test.each([
    ["rokhset", "rxs"],
    ["rukhsa", "rxs"],
    ["swa2a", "swk"],
    ["siwaqa", "swk"],
    ["hawiye", "hwy"],
    ["7awiyeh", "hwy"],
    ["jawaz", "jwz"],
    ["gawaz", "jwz"],
    ["tasreeh", "tsrh"],
    ["tasri7", "tsrh"],
    ["shahadet", "chd"],
    ["milad", "mld"],
    ["elmilad", "mld"],
    ["ghurfa", "grf"],
    ["bina2", "bn"],
    ["thanawiya", "snwy"],
    ["5idma", "xdm"],
    ["pasport", "bsbrt"],
    ["9i7a", "sh"],
  ])("%s sounds like %s", (word, sound) => {
    expect(soundsOfLatin(word)).toContain(sound);
  });

  test.each(["a", "ee", "3", "2a"])("%s is no word", (word) => {
    expect(soundsOfLatin(word)).toEqual([]);
  });

  test("vowels and doubled letters change nothing", () => {
    expect(soundsOfLatin("ruussoom")).toEqual(soundsOfLatin("rusom"));
  });

  test("whatever is typed, each way is said once and is consonants alone", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789"), maxLength: 40 }),
        (word) => {
          const sounds = soundsOfLatin(word);
          expect(new Set(sounds).size).toBe(sounds.length);
          for (const sound of sounds) expect(sound).toMatch(/^[b-df-hj-np-tv-z]{2,}$/);
        },
      ),
    );
  });
});
