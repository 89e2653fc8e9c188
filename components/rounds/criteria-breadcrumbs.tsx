import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The way to the versions of the criteria; on the pages below, to their list too. */
export function CriteriaBreadcrumbs({ language, below = false }: { language: Language; below?: boolean }) {
  const t = translator(language);
  return (
    <Breadcrumbs
      language={language}
      crumbs={[
        { name: t("staff.quality"), href: `/${language}/quality` },
        { name: t("rounds:list.title"), href: `/${language}/quality/rounds` },
        ...(below ? [{ name: t("rounds:criteria.title"), href: `/${language}/quality/criteria` }] : []),
      ]}
    />
  );
}
