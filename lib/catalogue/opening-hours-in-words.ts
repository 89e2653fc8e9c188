import { speech } from "#lib/domain/catalogue/pack-sentences.ts";
import type { OpeningHours, OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import { hoursInWords } from "#lib/i18n/hours-in-words.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { packSentences } from "./pack-sentences.ts";

/** The sentences that a pack carries: a page of the portal says the same as one that is made of it on a device. */
const spoken = { ar: speech("ar", packSentences("ar")), en: speech("en", packSentences("en")) };

/** The times of a week in words, a line for the days with the same hours. */
export function openingLines(language: Language, times: readonly OpenTime[]): string[] {
  return hoursInWords(language, times, spoken[language].say);
}

/** Opening hours as one text, with the note at its end: for those who read no times. */
export function openingHoursText({ times, note }: OpeningHours<BilingualText>): BilingualText {
  const arabic = [...openingLines("ar", times), ...(note ? [note.ar] : [])].join("؛ ");
  const english = [...openingLines("en", times), ...(note?.en ? [note.en] : [])].join("; ");
  return { ar: arabic, en: english || null };
}
