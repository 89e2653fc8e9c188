import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The way to the page that describes the API. */
export function ApiLink({ language }: { language: Language }) {
  return (
    <a href={`/${language}/open-data/api`} className="inline-flex min-h-11 items-center">
      {translator(language)("openData:api.link")}
    </a>
  );
}
