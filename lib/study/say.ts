import type { Say, SentenceValues, StudySentence } from "#lib/domain/study/sentences.ts";
import { formatDate } from "#lib/i18n/format.ts";
import { leftToRight as isolatedCode } from "#lib/i18n/isolated.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { figureText } from "./figure-text.ts";

/** Says the sentences of a study in the portal's words, every number in them as the study prints it. */
export const say: Say = (sentence, values = {}) => ({
  ar: saidIn("ar", sentence, values),
  en: saidIn("en", sentence, values),
});

function saidIn(language: Language, sentence: StudySentence, values: SentenceValues): string {
  const { count } = values;
  const replace = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueText(language, value)]),
  );
  return translator(language)(`study:${sentence}`, {
    replace,
    ...(count && "format" in count && { count: count.value }),
  });
}

function valueText(language: Language, value: SentenceValues[string]): string {
  if ("day" in value) return formatDate(language, new Date(value.day));
  if ("period" in value) return periodInWords(language, value.period);
  if ("format" in value) {
    const text = figureText(language, value);
    return value.format === "share" ? leftToRight(language, text) : text;
  }
  const isCode = value.ar === value.en;
  return isCode ? leftToRight(language, value.ar) : textIn(language, value).text;
}

/** A code or a share of 100, kept from left to right inside a sentence that reads the other way. */
export function leftToRight(language: Language, text: string): string {
  return direction(language) === "rtl" ? isolatedCode(text) : text;
}
