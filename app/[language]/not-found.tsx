import { PageFrame } from "#components/shell/page-frame.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { isLanguage, originalLanguage } from "#lib/i18n/languages.ts";
import { requestPath } from "#lib/i18n/request-path.ts";
import { translator } from "#lib/i18n/translator.ts";

export default async function NotFound() {
  const path = await requestPath();
  const first = path.split("/")[1] ?? "";
  const language = isLanguage(first) ? first : originalLanguage;
  const t = translator(language);
  const viewer = await currentViewer();
  return (
    <PageFrame language={language} path={path} person={viewer?.name ?? null}>
      <PageHeading title={t("notFound.title")} lead={t("notFound.lead")} />
      <ul className="grid gap-2">
        <li>
          <a href={`/${language}/services`}>{t("notFound.services")}</a>
        </li>
        <li>
          <a href={`/${language}/support`}>{t("notFound.support")}</a>
        </li>
      </ul>
    </PageFrame>
  );
}
