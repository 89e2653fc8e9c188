import { describe, expect, test } from "vitest";
import { numberInWords } from "#lib/domain/search/numbers-in-words.ts";

describe("a number in words", () => {
  test.each([
    ["1", "اول"],
    ["2nd", "second"],
    ["3", "ثالثه"],
    ["3rd", "third"],
    ["6", "سته"],
    ["10", "عشر"],
    ["10th", "tenth"],
  ])("%s is %s", (word, said) => {
    expect(numberInWords(word)).toContain(said);
  });

  test.each(["0", "11", "100", "3x", "رخصه", ""])("%j has none", (word) => {
    expect(numberInWords(word)).toEqual([]);
  });
});
