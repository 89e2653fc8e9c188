import { expect, test } from "vitest";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { isSmallWord } from "#lib/domain/catalogue/small-words.ts";

test.each([
  "وين",
  "كيف",
  "إلى",
  "على",
  "متى",
  "the",
  "How",
  "وبدي",
  "أطلعله",
  "وعندها",
  "يمكنني",
  "يطلع",
  "بنعملها",
  "حنروح",
  "بيعملوا",
  "لقيت",
  "عملناها",
  "هي",
  "المسؤول",
  "اللازمة",
  "المستندات",
  "تكلفة",
  "requirements",
  "your",
])("%s names nothing", (word) => {
  expect(isSmallWord(foldArabic(word))).toBe(true);
});

test.each([
  "عمل",
  "رخصة",
  "هوية",
  "passport",
  "نفسية",
  "عملية",
  "ولي",
  "تسوية",
  "تعرفة",
  "معمل",
  "عملة",
  "رسوم",
  "وثائق",
])("%s names something", (word) => {
  expect(isSmallWord(foldArabic(word))).toBe(false);
});
