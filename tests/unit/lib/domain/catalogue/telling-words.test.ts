import { expect, test } from "vitest";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { tellingWords } from "#lib/domain/catalogue/telling-words.ts";

test.each([
  ["وين بطلع شهادة ميلاد", "شهاده ميلاد"],
  // Every service has fees, conditions and documents: whoever asks for those means another word.
  ["كم رسوم جواز السفر", "جواز السفر"],
  ["ما هي شروط ترخيص صيدلية", "ترخيص صيدليه"],
  ["شو هي الوثائق المطلوبة للسفر", "للسفر"],
  ["الوثائق المطلوبة لترخيص صيدلية", "لترخيص صيدليه"],
  ["what documents do I need for marriage", "marriage"],
  ["fees required for a passport", "passport"],
  // Nobody asks for them here.
  ["تقسيط رسوم السيارة", "تقسيط رسوم السياره"],
  ["كم تقسيط رسوم السيارة", "تقسيط رسوم السياره"],
  ["تصديق الوثائق", "تصديق الوثايق"],
  ["وين تصديق الوثائق", "تصديق الوثايق"],
  ["school fees", "school fees"],
  ["محل 5", "محل 5"],
])("of «%s» tell: %s", (query, telling) => {
  const words = foldArabic(query).split(" ");
  const tells = tellingWords(words);
  expect(words.filter((_, at) => tells[at]).join(" ")).toBe(telling);
});

test.each(["كيف", "كم الرسوم", "و", "what documents"])("where none would tell, all do: %s", (query) => {
  const words = foldArabic(query).split(" ");
  expect(tellingWords(words)).toEqual(words.map(() => true));
});
