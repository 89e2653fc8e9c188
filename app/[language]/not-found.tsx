import { PageFrame } from "#components/shell/page-frame.tsx";
import { PageNotFound } from "#components/shell/page-not-found.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { isLanguage, originalLanguage } from "#lib/i18n/languages.ts";
import { requestPath } from "#lib/i18n/request-path.ts";

export default async function NotFound() {
  const path = await requestPath();
  const first = path.split("/")[1] ?? "";
  const language = isLanguage(first) ? first : originalLanguage;
  const viewer = await currentViewer();
  return (
    <PageFrame language={language} path={path} person={viewer?.name ?? null}>
      <PageNotFound language={language} />
    </PageFrame>
  );
}
