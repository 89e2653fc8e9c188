import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a page about synonyms stands; `below`: under their list. */
export function SynonymsCrumbs({ language, below = false }: { language: Language; below?: boolean }) {
  const t = translator(language);
  const list = { name: t("synonyms:title"), href: `/${language}/quality/search/synonyms` };
  const crumbs = [{ name: t("staff.quality"), href: `/${language}/quality` }, ...(below ? [list] : [])];
  return <Breadcrumbs language={language} crumbs={crumbs} />;
}
