import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchPlan } from "#lib/domain/search/search-plan.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";
import { vocabularyOf } from "#tests/support/factories/vocabulary.ts";

const plan = (query: string, known: Parameters<typeof vocabularyOf>[0]) =>
  searchPlan(typedWords(query), vocabularyOf(known));

const said = (word: string, presence: number) => ({ [word]: [{ word, presence }] });

describe("the plan of a search", () => {
  test("there is none for words that the catalogue does not say", () => {
    expect(plan("قققق", {})).toBeNull();
    expect(plan("", {})).toBeNull();
  });

  test("nor for words that are too far from any", () => {
    expect(plan("رخصة", { near: { رخصه: [{ word: "ارض", how: "trigrams", likeness: 0.2 }] } })).toBeNull();
  });

  test("the likest comes first, each word at its likest", () => {
    const near = {
      رخصه: [
        { word: "رخصه" },
        { word: "رخص", how: "stem" as const, likeness: 0.92 },
        { word: "رخص", how: "lexeme" as const, likeness: 0.6 },
      ],
    };
    expect(plan("رخصة", { near })?.places[0]?.meanings).toEqual([
      { level: 1, said: "'رخصه'" },
      { level: 0.75, said: "'رخص'" },
    ]);
  });

  test("of many forms the most said are looked for", () => {
    const forms = Array.from({ length: 40 }, (_, at) => ({
      word: `رخص${"ابتثجحخدذرزسشصضطظعغف"[at % 20] ?? ""}${at}`,
      presence: at + 1,
    }));
    const [first] = plan("رخصة", { near: { رخصه: forms } })?.places[0]?.meanings ?? [];
    const looked = first?.said.split(" | ") ?? [];
    expect(looked).toHaveLength(10);
    expect(looked[0]).toBe(`'${forms[39]?.word}'`);
  });

  test("words together must all be there", () => {
    const known = {
      parts: { حصر: [{ word: "حصر", presence: 2 }], ارث: [{ word: "ارث", presence: 3 }] },
    };
    expect(plan("حصرارث", known)?.places[0]).toMatchObject({
      said: "(('حصر') & ('ارث'))",
      meanings: [{ level: 0.75, said: "(('حصر') & ('ارث'))" }],
    });
  });

  test("of several words together each is looked for in its most said forms", () => {
    const forms = (word: string) =>
      [1, 3, 2].map((presence) => ({ word: `${word}${"ابت"[presence - 1] ?? ""}`, presence }));
    const parts = { حصر: forms("حصر"), ارث: forms("ارث") };
    expect(plan("حصرارث", { parts })?.places[0]?.said).toBe("(('حصرت' | 'حصرب') & ('ارثت' | 'ارثب'))");
  });

  test("several words are not looked for where one of them is by itself", () => {
    const synonyms = [
      [
        { words: ["رخصه"], typed: true },
        { words: ["رخصه", "قياده"], stems: ["رخصه", "قياده"] },
        { words: ["اذن", "سوق"], stems: ["اذن", "سوق"] },
      ],
    ];
    const forms = Object.fromEntries(
      ["رخصه", "قياده", "اذن", "سوق"].map((word) => [word, [{ word, presence: 2, likeness: 1 }]]),
    );
    const [place] = plan("رخصة", { near: said("رخصه", 9), synonyms, forms })?.places ?? [];
    expect(place?.meanings.map((meaning) => meaning.said)).toEqual(["'رخصه'", "(('اذن') & ('سوق'))"]);
  });

  test("names and keywords that say all of it, surely meant, come before anything else", () => {
    const near = { ...said("رخصه", 60), ...said("صيد", 2) };
    expect(plan("رخصة صيد", { near })?.steps[0]).toEqual({
      naming: "('رخصه') & ('صيد')",
      saying: "",
      enough: 20,
    });
    const guessed = {
      ...near,
      صيد: [{ word: "صيدلي", how: "trigrams" as const, likeness: 0.5, presence: 2 }],
    };
    expect(plan("رخصة صيد", { near: guessed })?.steps[0]?.naming).toBe("");
  });

  test("a rare word weighs more than a common one, a guess less than what was typed", () => {
    const near = { ...said("رخصه", 60), ...said("صيد", 2) };
    const [common, rare] = plan("رخصة صيد", { near })?.places ?? [];
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? Infinity);
    const guessed = plan("صيذ", {
      near: { صيذ: [{ word: "صيد", how: "trigrams", likeness: 0.75, presence: 2 }] },
    });
    expect(guessed?.places[0]?.weight).toBeLessThan(rare?.weight ?? 0);
  });

  test("a guess, however rare the guessed word, decides no more than a word that a fair number of services say", () => {
    const slip = { word: "شهود", stem: "شهود", how: "slip" as const, likeness: 0.8, presence: 1 };
    const known = { near: { ...said("اسير", 10), يهود: [slip] }, services: 600 };
    const [sure, guessed] = plan("اسير يهود", known)?.places ?? [];
    expect(guessed?.weight).toBeLessThan(sure?.weight ?? 0);
  });

  test("what is said in both languages is not counted twice", () => {
    const bilingual = {
      رخصه: [
        { word: "رخصه", presence: 9 },
        { word: "license", presence: 7, how: "sound" as const, likeness: 0.9 },
      ],
    };
    const alone = plan("رخصة", { near: said("رخصه", 9) })?.places[0]?.weight;
    expect(plan("رخصة", { near: bilingual })?.places[0]?.weight).toBe(alone);
  });

  test("a candidate says the rare word, or enough of the others", () => {
    const near = { ...said("رخصه", 60), ...said("صيد", 2) };
    expect(plan("رخصة صيد", { near })?.steps[3]).toEqual({ naming: "", saying: "(('صيد'))", enough: 5 });
    const alike = { ...said("رخصه", 9), ...said("صيد", 9), ...said("بحري", 9) };
    const enough = plan("رخصة صيد بحري", { near: alike })?.steps[3]?.saying ?? "";
    expect(enough.split(" | (").length).toBeGreaterThanOrEqual(3);
  });

  test("names that say enough come first where all the words say most of it", () => {
    const alike = { ...said("رخصه", 9), ...said("صيد", 9) };
    const [, second, third] = plan("رخصة صيد", { near: alike })?.steps ?? [];
    expect(second?.saying).toBe("(('رخصه') & ('صيد'))");
    expect(third).toEqual({ naming: second?.naming, saying: "", enough: 60 });
  });

  test("where services are few, the step that finds all that say enough is taken first", () => {
    const near = { ...said("رخصه", 9), ...said("صيد", 9) };
    expect(plan("رخصة صيد", { near, services: 5_000 })?.widest).toBe(4);
    expect(plan("رخصة صيد", { near, services: 5_001 })?.widest).toBe(0);
  });

  test("where nothing says enough, anything that says some of it will do", () => {
    const near = { ...said("رخصه", 60), ...said("صيد", 2) };
    expect(plan("رخصة صيد", { near })?.steps.at(-1)?.saying).toBe("'رخصه' | 'صيد'");
  });

  test("later acts stand aside unless they are asked about", () => {
    const near = { ...said("رخصه", 60), تجدد: [{ word: "تجديد", how: "skeleton" as const, likeness: 0.65 }] };
    expect(plan("رخصة", { near })?.aside).toContain("'تجديد':A");
    expect(plan("رخصة تجدد", { near })?.aside).not.toContain("'تجديد':A");
    expect(plan("رخصة تجدد", { near })?.aside).toContain("'استبدال':A");
  });

  test("no query is longer than the six most telling words make it", () => {
    const words = Array.from({ length: 12 }, (_, at) => `كلمه${"ابتثجحخدذرزس"[at] ?? ""}`);
    const near = Object.assign({}, ...words.map((word, at) => said(word, at + 1)));
    const { steps, places } = plan(words.join(" "), { near }) ?? { steps: [], places: [] };
    expect(places).toHaveLength(12);
    expect(words.filter((word) => steps[3]?.saying.includes(`'${word}'`))).toHaveLength(6);
  });

  test("however common the words, each weighs something, and has its words quoted", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ابتسجحدرصعفقكلمنهوي"), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 1000 }),
        (words, presence) => {
          const near = Object.assign({}, ...words.map((one) => said(one, presence)));
          for (const { weight, said: query } of plan(words.join(" "), { near })?.places ?? []) {
            expect(weight).toBeGreaterThan(0);
            expect(query).toMatch(/^'[^' ]+'( \| '[^' ]+')*$/);
          }
        },
      ),
    );
  });
});
