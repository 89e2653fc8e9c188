import { direction, type Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";

interface OwnLanguageProps {
  language: Language;
  text: BilingualText;
  as?: "span" | "p" | "bdi";
  className?: string;
}

/** A text of the catalogue in the language of the page or, not yet translated, in Arabic and marked as such. */
export function OwnLanguage({ language, text, as: Element = "span", className }: OwnLanguageProps) {
  const shown = textIn(language, text);
  return (
    <Element {...languageMarks(language, shown.language)} className={className}>
      {shown.text}
    </Element>
  );
}

/** `lang` and `dir` where a text is not in the language of its page. */
export function languageMarks(page: Language, text: Language): { lang?: Language; dir?: "rtl" | "ltr" } {
  return page === text ? {} : { lang: text, dir: direction(text) };
}
