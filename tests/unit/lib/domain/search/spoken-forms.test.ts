import { describe, expect, test } from "vitest";
import { verbalNouns, withoutPronoun } from "#lib/domain/search/spoken-forms.ts";

describe("a pronoun joined to a word", () => {
  test.each([
    ["سيارتي", ["سياره"]],
    ["هويتها", ["هويه"]],
    ["شهادته", ["شهاده"]],
    ["بيتنا", ["بيت"]],
    ["جوازك", ["جواز"]],
    ["اولادهم", ["اولاد"]],
    ["شهاداتي", ["شهاداه", "شهادات"]],
    ["وفاته", ["وفاه", "وفات"]],
    ["ابني", ["ابن"]],
    ["بيتي", ["بيت"]],
  ])("%s may be %j", (word, bare) => {
    expect(withoutPronoun(word)).toEqual(bare);
  });

  test.each(["رخصه", "جوازي", "بنك", "passport"])("%s has none that the stemmer leaves", (word) => {
    expect(withoutPronoun(word)).toEqual([]);
  });
});

describe("a verb of the present", () => {
  test.each([
    ["اسجل", "تسجيل"],
    ["بسجله", "تسجيل"],
    ["نجدد", "تجديد"],
    ["بيصدرو", "اصدار"],
    ["يراجع", "مراجعه"],
    ["اشترك", "اشتراك"],
    ["انقلها", "نقل"],
    ["بنبيع", "بيع"],
    ["اتوظف", "توظيف"],
    ["يقيس", "قياس"],
    ["ازور", "زياره"],
    ["بنعيد", "اعاده"],
    ["بصورها", "تصوير"],
    ["يبني", "بناء"],
    ["الغي", "الغاء"],
    ["نسوي", "تسويه"],
  ])("%s says %s", (word, noun) => {
    expect(verbalNouns(word).flat()).toContain(noun);
  });

  test("letters of the verb itself come after what is made of them", () => {
    expect(verbalNouns("اسجل")).toEqual([["تسجيل", "اسجال"], ["سجل"]]);
  });

  test.each(["رخصه", "جواز", "passport", "ان"])("%s is none", (word) => {
    expect(verbalNouns(word)).toEqual([]);
  });
});
