import { describe, expect, test } from "vitest";
import { speech } from "#lib/domain/catalogue/pack-sentences.ts";

const arabic = speech("ar", {
  "catalogue:directory.titleFor": "نتائج «{{q}}» و{{missing}}",
  "catalogue:directory.count_zero": "لا خدمات",
  "catalogue:directory.count_two": "خدمتان",
  "catalogue:directory.count_few": "{{count}} خدمات",
  "catalogue:directory.count_other": "{{count}} خدمة",
  "catalogue:currency.ILS_other": "{{amount}} شيكل",
});

describe("the sentences of a pack", () => {
  test("take values in their places, and nothing where there is none", () => {
    expect(arabic.say("catalogue:directory.titleFor", { q: "هوية" })).toBe("نتائج «هوية» و");
    expect(arabic.say("catalogue:directory.titleFor")).toBe("نتائج «» و");
  });

  test("a value that looks like a place for another stays as it is", () => {
    expect(arabic.say("catalogue:directory.titleFor", { q: "{{missing}}" })).toBe("نتائج «{{missing}}» و");
  });

  test.each([
    [0, "لا خدمات"],
    [2, "خدمتان"],
    [7, "7 خدمات"],
    [11, "11 خدمة"],
    [574, "574 خدمة"],
  ])("%i is counted as the language counts", (count, sentence) => {
    expect(arabic.count("catalogue:directory.count", count)).toBe(sentence);
  });

  test("a count may be written in another way than it is counted", () => {
    expect(arabic.count("catalogue:currency.ILS", 1200, { amount: "1,200" })).toBe("1,200 شيكل");
  });

  test("a sentence that is not there is empty", () => {
    expect(arabic.say("shell:official")).toBe("");
    expect(arabic.count("catalogue:service.minutes", 3)).toBe("");
  });

  test("English says zero where it has a word for it", () => {
    const english = speech("en", {
      "catalogue:directory.count_zero": "No services",
      "catalogue:directory.count_one": "1 service",
    });
    expect(english.count("catalogue:directory.count", 0)).toBe("No services");
    expect(english.count("catalogue:directory.count", 1)).toBe("1 service");
  });
});
