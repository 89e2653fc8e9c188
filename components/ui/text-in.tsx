import { direction, type Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";

/** A text kept in both languages, shown in one, and marked where it stands in the other. */
export function TextIn({ language, text }: { language: Language; text: BilingualText }) {
  const shown = textIn(language, text);
  if (shown.language === language) return <bdi>{shown.text}</bdi>;
  return (
    <bdi lang={shown.language} dir={direction(shown.language)}>
      {shown.text}
    </bdi>
  );
}
