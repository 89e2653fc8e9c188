import type { Language } from "./languages.ts";

/** A text kept in both languages; English may not exist yet. */
export interface BilingualText {
  ar: string;
  en: string | null;
}

/** The text to show, and the language it is really in, for its `lang` and `dir`. */
export function textIn(language: Language, text: BilingualText): { text: string; language: Language } {
  if (language === "en" && text.en) return { text: text.en, language: "en" };
  return { text: text.ar, language: "ar" };
}
