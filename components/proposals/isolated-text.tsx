import { direction, type Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";

/** A name kept in both languages, said to be in the language it is really in. */
export function IsolatedText({ language, text }: { language: Language; text: BilingualText }) {
  const shown = textIn(language, text);
  return (
    <bdi lang={shown.language === language ? undefined : shown.language} dir={direction(shown.language)}>
      {shown.text}
    </bdi>
  );
}
