import { expect, test } from "vitest";
import { soundsOfArabic } from "#lib/domain/search/arabic-sounds.ts";
import { soundsOfLatin } from "#lib/domain/search/latin-sounds.ts";

test.each([
  ["رخصه", ["rxs"]],
  ["جواز", ["jwz", "jz"]],
  ["الهويه", ["hwy"]],
  ["محرر", ["mhr"]],
  ["تا", []],
  ["passport", []],
])("%s sounds as %j", (word, sounds) => {
  expect(soundsOfArabic(word)).toEqual(sounds);
});

test.each([
  ["rokhset", "رخصه"],
  ["jawaz", "جواز"],
  ["7awiye", "هويه"],
  ["talaq", "طلاق"],
  ["ta2meen", "تامين"],
])("%s is heard as %s", (typed, word) => {
  expect(soundsOfLatin(typed).some((sound) => soundsOfArabic(word).includes(sound))).toBe(true);
});
