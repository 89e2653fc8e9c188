import { describe, expect, test } from "vitest";
import { LONGEST_WORD, MOST_WORDS } from "#lib/domain/catalogue/search-words.ts";
import { askedWords, bareForm, bareForms, typedWords } from "#lib/domain/search/typed-words.ts";

describe("typed words", () => {
  test("are folded, in their order, and those of the question tell nothing", () => {
    expect(typedWords("وين بطلع شهادةُ ميلاد؟")).toEqual([
      { word: "وين", telling: false },
      { word: "بطلع", telling: false },
      { word: "شهاده", telling: true },
      { word: "ميلاد", telling: true },
    ]);
  });

  test("small words tell where there are no others", () => {
    expect(typedWords("كيف")).toEqual([{ word: "كيف", telling: true }]);
  });

  test.each(["", "  ", "%", "؟؟", "_%_", "\u200f"])("%j has none", (query) => {
    expect(typedWords(query)).toEqual([]);
  });

  test("are no more and no longer than serves", () => {
    const many = typedWords(`${"كلمة ".repeat(50)}${"ا".repeat(500)}`);
    expect(many).toHaveLength(MOST_WORDS);
    expect(typedWords("ا".repeat(500))[0]?.word).toHaveLength(LONGEST_WORD);
  });
});

describe("joined letters", () => {
  test.each([
    ["لحفر", "حفر"],
    ["وسلوك", "سلوك"],
    ["بطاقه", "طاقه"],
    ["عالتقاعد", "تقاعد"],
    ["هالشهر", "شهر"],
    ["عالحج", "حج"],
  ])("%s may be %s", (word, bare) => {
    expect(bareForm(word)).toBe(bare);
  });

  test.each(["رخصه", "بئر", "license"])("%s has none", (word) => {
    expect(bareForm(word)).toBeNull();
  });

  test("a letter before and a pronoun behind are taken off, each and both", () => {
    expect(bareForms("لسيارتي")).toEqual(["سيارتي", "لسياره", "سياره"]);
    expect(bareForms("سيارتي")).toEqual(["سياره"]);
    expect(bareForms("رخصه")).toEqual([]);
  });

  test("and the ending that says how", () => {
    expect(bareForms("نفسيا")).toEqual(["نفسي"]);
    expect(bareForms("دنيا")).toEqual([]);
  });

  test("all forms are asked about, each once", () => {
    expect(askedWords(typedWords("لحفر لحفر بئر بيتنا"))).toEqual([
      "لحفر",
      "حفر",
      "بير",
      "بيتنا",
      "يتنا",
      "بيت",
    ]);
  });
});
