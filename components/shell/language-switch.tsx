import { direction, otherLanguage, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** A link to the same page in the other language, written in that language. */
export function LanguageSwitch({ language, path }: { language: Language; path: string }) {
  const other = otherLanguage(language);
  const href = path.replace(/^\/(ar|en)(?=\/|$)/, `/${other}`);
  return (
    <a
      href={href}
      lang={other}
      dir={direction(other)}
      hrefLang={other}
      className="inline-flex min-h-11 items-center text-on-green-deep"
    >
      {translator(other)("languageName")}
    </a>
  );
}
