import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_WORD, MOST_WORDS, searchWords } from "#lib/domain/catalogue/search-words.ts";

describe("the words of a query", () => {
  test.each([
    ["رخصة سواقه", ["رخصه", "سواقه"]],
    ["وين بطلع شهادة ميلاد؟", ["شهاده", "ميلاد"]],
    ["How to renew the licence", ["renew", "licence"]],
    ["حج و عمرة", ["حج", "عمره"]],
    ["شهادة شهادة شهادة", ["شهاده"]],
  ])("%s", (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  test("where only small words were typed they are what is looked for", () => {
    expect(searchWords("كيف")).toEqual(["كيف"]);
    expect(searchWords("و")).toEqual(["و"]);
  });

  test.each(["", "  ", "%", "_%_", "\\", "***", "؟!"])("«%s» has no words", (query) => {
    expect(searchWords(query)).toEqual([]);
  });

  test("never more or longer words than are looked up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("ا", "ب", "ت"), minLength: 1, maxLength: 60 })),
        (words) => {
          const found = searchWords(words.join(" "));
          return found.length <= MOST_WORDS && found.every((word) => word.length <= LONGEST_WORD);
        },
      ),
    );
  });
});
