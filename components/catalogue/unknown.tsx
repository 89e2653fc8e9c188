import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

/** What nobody has told the portal yet: said in words, never left empty. */
export function Unknown({ language }: { language: Language }) {
  return <span className="text-ink-soft">{translator(language)("catalogue:service.unknown")}</span>;
}

/** A text, or that it is not known. */
export function KnownText({ language, text }: { language: Language; text: BilingualText | null }) {
  return text ? <OwnLanguage language={language} text={text} /> : <Unknown language={language} />;
}
