import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterNamed, letterOf, lettersOf, uncounted } from "#lib/domain/catalogue/alphabet.ts";

describe("the letter under which a name stands", () => {
  test.each([
    ["إصدار جواز سفر", "ا"],
    ["أرشفة", "ا"],
    ["آلية", "ا"],
    ["استبدال شهادة ميلاد", "ا"],
    ["التسجيل للسفر عبر معبر رفح", "ت"],
    ["الإبلاغ عن إصابة عمل", "ا"],
    ["المصادقة على موازنة هيئة محلية", "م"],
    ["التحاق الفتية المتسربين بالتدريب المهني", "ا"],
    ["الالتحاق بسنة الامتياز", "ا"],
    ["التماس", "ا"],
    ["التقاطع", "ت"],
    ["إلغاء رخصة حرفة", "ا"],
    ["«إلى من يهمه الأمر»", "ا"],
    ["ؤ", "و"],
  ])("in Arabic %s: %s", (name, letter) => {
    expect(letterOf("ar", name)).toBe(letter);
  });

  test.each([
    ["Issue of a first passport", "i"],
    ["“To whom it may concern” statement", "t"],
    ["École", "e"],
  ])("in English %s: %s", (name, letter) => {
    expect(letterOf("en", name)).toBe(letter);
  });

  test.each([
    ["ar", "3 نسخ"],
    ["ar", "VAT"],
    ["ar", ""],
    ["en", "شهادة"],
  ] as const)("a name in %s that begins with none of its letters: %s", (reading, name) => {
    expect(letterOf(reading, name)).toBeNull();
  });

  test("whatever a name is, it is a letter of the alphabet or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const letter = letterOf("ar", name);
        expect(letter === null || lettersOf("ar").includes(letter)).toBe(true);
      }),
    );
  });
});

describe("a letter in an address", () => {
  test.each([
    ["ar", "ت", "ت"],
    ["ar", "أ", "ا"],
    ["en", "B", "b"],
    ["ar", "b", null],
    ["ar", "تا", null],
    ["en", "", null],
  ] as const)("in %s %s: %s", (reading, text, letter) => {
    expect(letterNamed(reading, text)).toBe(letter);
  });
});

test("28 letters, and 26", () => {
  expect([lettersOf("ar").length, lettersOf("en").length]).toEqual([28, 26]);
});

test("of what does not count nothing is left to count", () => {
  expect("«التسجيل".replace(new RegExp(uncounted.ar, "u"), "")).toBe("تسجيل");
  expect("التحاق".replace(new RegExp(uncounted.ar, "u"), "")).toBe("التحاق");
});
