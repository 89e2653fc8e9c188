import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedWords } from "#browser/enhance/suggestions/marked-words.ts";

const marked = (name: string, typed: string) =>
  markedWords(name, typed)
    .filter((piece) => piece.marked)
    .map(({ text }) => text);

describe("the words of a name that were typed", () => {
  test.each<[name: string, typed: string, words: string[]]>([
    ["تجديد ترخيص مركبة", "ترخيص", ["ترخيص"]],
    ["تجديد ترخيص مركبة", "تر", ["ترخيص"]],
    ["تجديد ترخيص مركبة", "مركبه ترخيص", ["ترخيص", "مركبة"]],
    ["إصدار شهادة ميلاد", "اصدار", ["إصدار"]],
    ["شهادة الميلاد", "ميلاد", ["الميلاد"]],
    ["شهادة ميلاد", "الميلاد", ["ميلاد"]],
    ["شهادة مِيلاد", "ميلاد", ["مِيلاد"]],
    ["بدل فاقد لشهادة", "شهادة", ["لشهادة"]],
    ["Birth certificate", "BIRTH cert", ["Birth", "certificate"]],
    ["رخصة رقم ٣", "3", ["٣"]],
    ["شهادة ميلاد", "وين", []],
    ["شهادة ميلاد", "", []],
    ["شهادة – ميلاد", "-", []],
    ["", "ميلاد", []],
  ])("%s, typed %s", (name, typed, words) => expect(marked(name, typed)).toEqual(words));

  test("never change the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (name, typed) => {
        const pieces = markedWords(name, typed);
        expect(pieces.map(({ text }) => text).join("")).toBe(name);
      }),
    );
  });
});
