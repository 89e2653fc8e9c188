import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a page about building blocks stands; `below`: under their list. */
export function BlocksCrumbs({ language, below = false }: { language: Language; below?: boolean }) {
  const t = translator(language);
  const list = { name: t("buildingBlocks:title"), href: `/${language}/quality/building-blocks` };
  const crumbs = [{ name: t("staff.quality"), href: `/${language}/quality` }, ...(below ? [list] : [])];
  return <Breadcrumbs language={language} crumbs={crumbs} />;
}
