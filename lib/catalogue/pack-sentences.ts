import {
  countForms,
  countingSentences,
  plainSentences,
  type PackSentences,
} from "#lib/domain/catalogue/pack-sentences.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { arabic } from "#locales/ar.ts";
import { english } from "#locales/en.ts";

/** The portal's sentences that a pack carries, as they stand in the locales. */
export function packSentences(language: Language): PackSentences {
  const counting = countingSentences.flatMap((key) => countForms.map((form) => `${key}_${form}`));
  const keys: readonly string[] = [...plainSentences, ...counting];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const sentence = sentenceAt(language === "ar" ? arabic : english, key);
      return sentence === undefined ? [] : [[key, sentence]];
    }),
  );
}

function sentenceAt(sentences: unknown, key: string): string | undefined {
  const found = key.split(/[:.]/).reduce(within, sentences);
  return typeof found === "string" ? found : undefined;
}

function within(sentences: unknown, name: string): unknown {
  return typeof sentences === "object" && sentences !== null ? Reflect.get(sentences, name) : undefined;
}
