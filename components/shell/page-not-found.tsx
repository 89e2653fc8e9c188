import { PageHeading } from "#components/ui/page-heading.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What a page that is not there says, and where to go from it. */
export function PageNotFound({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("notFound.title")} lead={t("notFound.lead")} />
      <ul className="grid gap-2">
        <li>
          <a href={`/${language}/services`}>{t("notFound.services")}</a>
        </li>
        <li>
          <a href={`/${language}/support`}>{t("notFound.support")}</a>
        </li>
      </ul>
    </>
  );
}
