import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { languageMarks } from "./own-language.tsx";

interface TextListProps {
  language: Language;
  items: readonly { text: BilingualText; aside?: string }[];
  ordered?: boolean;
}

/** Documents, steps, outputs: a list in the language its items are in, so that its marks stand on the right side. */
export function TextList({ language, items, ordered = false }: TextListProps) {
  const Element = ordered ? "ol" : "ul";
  const translated = items.every((item) => textIn(language, item.text).language === language);
  const shown = translated ? language : "ar";
  return (
    <Element
      {...languageMarks(language, shown)}
      className={
        ordered ? "w-fit list-decimal ps-6 marker:text-ink-soft" : "w-fit list-disc ps-6 marker:text-edge"
      }
    >
      {items.map(({ text, aside }) => (
        <li key={text.ar} className="py-1.5 ps-1">
          {textIn(shown, text).text}
          {aside && <span className="text-small text-ink-soft"> ({aside})</span>}
        </li>
      ))}
    </Element>
  );
}
