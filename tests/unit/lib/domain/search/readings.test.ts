import { describe, expect, test } from "vitest";
import { isOnlyGuessedAt, readingsOf } from "#lib/domain/search/readings.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";
import { vocabularyOf } from "#tests/support/factories/vocabulary.ts";

/** The readings of a query as "places: words (trust × likeness)". */
function read(query: string, known: Parameters<typeof vocabularyOf>[0]): string[] {
  return readingsOf(typedWords(query), vocabularyOf(known)).map(
    ({ places, words, trust }) =>
      `${places.join("+")}: ${words
        .map((forms) =>
          forms.map(({ word, likeness }) => `${word} ${(likeness * trust).toFixed(2)}`).join(" | "),
        )
        .join(" & ")}`,
  );
}

describe("the words themselves", () => {
  test("are read as the forms that the catalogue says", () => {
    const near = { رخصه: [{ word: "رخصه" }, { word: "رخص", how: "stem" as const, likeness: 0.92 }] };
    expect(read("رخصة", { near })).toEqual(["0: رخصه 1.00 | رخص 0.80"]);
  });

  test("of a feminine word its own plural is nearer than what is not feminine", () => {
    const forms = ["مكتبات", "مكتب"].map((word) => ({ word, how: "stem" as const, likeness: 0.92 }));
    expect(read("مكتبة", { near: { مكتبه: forms } })).toEqual(["0: مكتبات 0.92 | مكتب 0.80"]);
    expect(read("مكتب", { near: { مكتب: forms } })).toEqual(["0: مكتبات 0.92 | مكتب 0.92"]);
  });

  test("words that nobody says are not read", () => {
    expect(read("قققق", {})).toEqual([]);
    expect(read("رخصة", { near: { رخصه: [{ word: "رخصه", presence: 0 }] } })).toEqual([]);
  });

  test("small words are not read", () => {
    expect(read("كيف رخصة", { near: { كيف: [{ word: "كيف" }], رخصه: [{ word: "رخصه" }] } })).toEqual([
      "1: رخصه 1.00",
    ]);
  });
});

describe("guesses", () => {
  const slip = { word: "تصريح", stem: "تصريح", how: "slip" as const, likeness: 0.8 };

  test("a slip is trusted where the typed word is unknown", () => {
    expect(read("تصريخ", { near: { تصريخ: [slip] } })).toEqual(["0: تصريح 0.80"]);
  });

  test("less where another form of it is known", () => {
    const near = { تصريخ: [slip, { word: "تصاريخ", how: "stem" as const, likeness: 0.92 }] };
    expect(read("تصريخ", { near })).toEqual(["0: تصريح 0.60 | تصاريخ 0.92"]);
  });

  test("and not at all where it is known just so", () => {
    expect(read("تصريخ", { near: { تصريخ: [slip, { word: "تصريخ" }] } })).toEqual(["0: تصريخ 1.00"]);
  });

  test("nor where it is the word of a synonym", () => {
    const known = {
      near: { تصريخ: [slip, { word: "تصريخ", presence: 0 }] },
      synonyms: [[{ words: ["تصريخ"], typed: true }, { words: ["اذن"] }]],
      forms: { اذن: [{ word: "اذن", presence: 3, likeness: 1 }] },
    };
    expect(read("تصريخ", known)).toEqual(["0: اذن 0.90"]);
  });

  test("words further apart than a slip are none", () => {
    expect(read("تخريص", { near: { تخريص: [slip] } })).toEqual([]);
  });

  test("a sound is trusted as it is", () => {
    const near = { rokhset: [{ word: "رخصه", how: "sound" as const, likeness: 0.75 }] };
    expect(read("rokhset", { near })).toEqual(["0: رخصه 0.75"]);
  });
});

describe("what is only guessed at", () => {
  const known = {
    near: {
      كلب: [{ word: "طلب", stem: "طلب", how: "slip" as const, likeness: 0.8 }],
      رخصه: [{ word: "رخصه" }],
      بيت: [{ word: "بيت" }],
    },
    parts: Object.fromEntries(
      ["حصر", "ارث", "شهاده", "تسجيل", "ثالثه"].map((word) => [word, [{ word, presence: 2 }]]),
    ),
  };

  test.each([
    ["كلب", true],
    ["كيف كلب", true],
    ["رخصة كلب", false],
    ["بيتنا", false],
    ["أسجله", false],
    ["حصرارث", false],
    ["شها دة", false],
    ["٣", false],
  ])("«%s»: %s", (query, guessed) => {
    expect(isOnlyGuessedAt(typedWords(query), vocabularyOf(known))).toBe(guessed);
  });
});

describe("joined, glued and parted words", () => {
  test("a joined letter is taken off where what is left is said more", () => {
    const near = { لحفر: [{ word: "لحفر", presence: 1 }], حفر: [{ word: "حفر", presence: 4 }] };
    expect(read("لحفر", { near })).toEqual(["0: لحفر 1.00", "0: حفر 0.90"]);
    const card = { بطاقه: [{ word: "بطاقه", presence: 9 }], طاقه: [{ word: "طاقه", presence: 4 }] };
    expect(read("بطاقة", { near: card })).toEqual(["0: بطاقه 1.00"]);
  });

  const parts = { حصر: [{ word: "حصر", presence: 2 }], ارث: [{ word: "ارث", presence: 2 }] };

  test("an unknown word may be two", () => {
    expect(read("حصرارث", { parts })).toEqual(["0: حصر 0.85 & ارث 0.85"]);
  });

  test("of a glued word the very pieces come before other forms of them", () => {
    const known = { حصر: [...parts.حصر, { word: "للحصر", presence: 4 }], ارث: parts.ارث };
    expect(read("حصرارث", { parts: known })).toEqual(["0: حصر 0.85 | للحصر 0.77 & ارث 0.85"]);
  });

  test("a known one is not taken apart", () => {
    expect(read("حصرارث", { parts, near: { حصرارث: [{ word: "حصرارث" }] } })).toEqual(["0: حصرارث 1.00"]);
  });

  test("two of which one is no word may be one", () => {
    expect(read("شها دة", { parts: { شهاده: [{ word: "شهاده", presence: 7 }] } })).toEqual([
      "0+1: شهاده 0.90",
    ]);
  });

  test("a known word and a small one may be one, beside the known one", () => {
    const known = {
      near: { صيد: [{ word: "صيد" }], ليه: [{ word: "ليه" }] },
      parts: { صيدليه: [{ word: "صيدليه", presence: 3 }] },
    };
    expect(read("صيد لية", known)).toEqual(["0: صيد 1.00", "0: صيدليه 0.90"]);
  });

  test("two that are words are two", () => {
    const near = { كهر: [{ word: "كهر" }], باء: [{ word: "باء" }] };
    const known = { near, parts: { كهرباء: [{ word: "كهرباء", presence: 7 }] } };
    expect(read("كهر باء", known)).toEqual(["0: كهر 1.00", "1: باء 1.00"]);
  });
});

describe("words as they are spoken", () => {
  test("a pronoun is taken off a word that nobody says just so", () => {
    const near = { بيت: [{ word: "بيت", presence: 3 }] };
    expect(read("بيتنا", { near })).toEqual(["0: بيت 0.90"]);
    const other = { ...near, بيتنا: [{ word: "بيتها", how: "stem" as const, likeness: 0.92 }] };
    expect(read("بيتنا", { near: other })).toEqual(["0: بيتها 0.92", "0: بيت 0.90"]);
    expect(read("بيتنا", { near: { ...near, بيتنا: [{ word: "بيتنا" }] } })).toEqual(["0: بيتنا 1.00"]);
  });

  const parts = { تسجيل: [{ word: "تسجيل", presence: 9 }], سجل: [{ word: "سجل", presence: 9 }] };

  test("a verb means its noun, and its letters only where no noun is made of them", () => {
    expect(read("أسجله", { parts })).toEqual(["0: تسجيل 0.90"]);
    expect(read("أنقله", { parts: { نقل: [{ word: "نقل", presence: 5 }] } })).toEqual(["0: نقل 0.90"]);
  });

  test("one that services say themselves too, as long as they say the noun more", () => {
    const saidBy = (presence: number) => ({ نسجل: [{ word: "نسجل", presence }] });
    expect(read("نسجل", { parts, near: saidBy(1) })).toEqual(["0: نسجل 1.00", "0: تسجيل 0.90"]);
    expect(read("نسجل", { parts, near: saidBy(9) })).toEqual(["0: نسجل 1.00"]);
  });
});

describe("numbers in digits", () => {
  const parts = { ثالثه: [{ word: "الثالثه", presence: 2 }], third: [{ word: "third", presence: 1 }] };

  test.each(["المرحلة ٣", "stage 3rd"])("are read in words too: %s", (query) => {
    expect(read(query, { parts })).toEqual(["1: الثالثه 1.00 | third 1.00"]);
  });

  test("beside the digits themselves, where the catalogue says those", () => {
    expect(read("نموذج ٣", { parts, near: { 3: [{ word: "3" }] } })).toEqual([
      "1: 3 1.00",
      "1: الثالثه 1.00 | third 1.00",
    ]);
  });
});

describe("synonyms", () => {
  const forms = {
    قياده: [{ word: "القياده", presence: 4, likeness: 0.92 }],
    سند: [{ word: "سند", presence: 2, likeness: 1 }],
    ملكيه: [{ word: "ملكيه", presence: 6, likeness: 1 }],
    driving: [{ word: "driving", presence: 6, likeness: 1 }],
  };

  test("a word stands for another", () => {
    const synonyms = [[{ words: ["سواقه"], typed: true }, { words: ["قياده"] }]];
    expect(read("سواقة", { synonyms, forms })).toEqual(["0: القياده 0.83"]);
  });

  test("an article changes nothing", () => {
    const synonyms = [[{ words: ["السواقه"], stems: ["سواق"], typed: true }, { words: ["قياده"] }]];
    expect(read("سواقة", { synonyms, forms, stems: { سواقه: "سواق" } })).toEqual(["0: القياده 0.83"]);
  });

  test("another form of the word is trusted less, and an English one least", () => {
    const synonyms = [
      [{ words: ["سواقين"], stems: ["سواق"], typed: true }, { words: ["قياده"] }, { words: ["driving"] }],
    ];
    expect(read("سواقة", { synonyms, forms, stems: { سواقه: "سواق" } })).toEqual([
      "0: القياده 0.69",
      "0: driving 0.60",
    ]);
  });

  test("a term of several words must be typed in a row", () => {
    const synonyms = [[{ words: ["ورق", "الطابو"], typed: true }, { words: ["سند", "ملكيه"] }]];
    expect(read("ورق الطابو", { synonyms, forms })).toEqual(["0+1: سند 1.00 & ملكيه 1.00"]);
    expect(read("الطابو ورق", { synonyms, forms })).toEqual([]);
    expect(read("ورق بيت الطابو", { synonyms, forms })).toEqual([]);
  });

  test("a word stands for several, all of which must be said", () => {
    const synonyms = [
      [{ words: ["كوشان"], typed: true }, { words: ["سند", "ملكيه"] }, { words: ["حجه", "ارض"] }],
    ];
    expect(read("كوشان", { synonyms, forms })).toEqual(["0: سند 0.90 & ملكيه 0.90"]);
  });

  test("a term with two meanings is understood but not meant", () => {
    const synonyms = [
      [
        { words: ["سواقه"], typed: true },
        { words: ["قياده"], ambiguous: true },
      ],
    ];
    expect(read("سواقة", { synonyms, forms })).toEqual([]);
  });

  test("nor is what is joined to a word", () => {
    const synonyms = [[{ words: ["سياره"], stems: ["سيار"], typed: true }, { words: ["قياده"] }]];
    const stems = { لسيارتي: "لسيارت", سياره: "سيار" };
    expect(read("لسيارتي", { synonyms, forms, stems })).toEqual(["0: القياده 0.83"]);
  });

  test("a term that was only guessed at in part makes no other word of it known", () => {
    const near = {
      "7osn": [{ word: "حسن", stem: "حسن", how: "sound" as const, likeness: 0.75 }],
      solook: [{ word: "solok", how: "slip" as const, likeness: 0.8, presence: 0 }],
    };
    const synonyms = [[{ words: ["7osn", "solok"], typed: true }, { words: ["سند"] }]];
    const stems = { "7osn": "7osn", solook: "solook" };
    expect(read("7osn solook", { synonyms, forms, near, stems })).toEqual(["0: حسن 0.75", "0+1: سند 0.75"]);
  });

  test("a slip is no hindrance", () => {
    const synonyms = [[{ words: ["سواقه"], stems: ["سواق"], typed: true }, { words: ["قياده"] }]];
    const near = {
      سواكه: [{ word: "سواقه", stem: "سواق", how: "slip" as const, likeness: 0.8, presence: 0 }],
    };
    expect(read("سواكه", { synonyms, forms, near, stems: { سواكه: "سواك" } })).toEqual(["0: القياده 0.69"]);
  });
});
