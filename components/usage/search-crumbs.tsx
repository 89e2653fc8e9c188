import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a page of the quality team about the search stands. */
export function SearchCrumbs({ language }: { language: Language }) {
  const crumbs = [{ name: translator(language)("staff.quality"), href: `/${language}/quality` }];
  return <Breadcrumbs language={language} crumbs={crumbs} />;
}
