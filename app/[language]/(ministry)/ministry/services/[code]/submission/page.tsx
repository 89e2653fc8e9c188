import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { SubmissionView } from "#components/revisions/submission-view.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isEditable } from "#lib/domain/revisions/states.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { openRevision } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:submission.title") };
}

export default async function SubmissionPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const home = `/${language}/ministry/services/${code}`;
  const viewer = await requireViewer(language, "services.edit", `${home}/submission`);
  const file = await openRevision(viewer, code);
  if (!file?.may.edit || !isEditable(file.state)) redirect(home);
  const t = translator(language);
  return (
    <>
      <ServiceCrumbs language={language} service={file.service} />
      <PageHeading
        above={textIn(language, file.service.name).text}
        title={t("revisions:submission.title")}
        lead={t("revisions:submission.lead")}
      />
      <SubmissionView language={language} file={file} />
    </>
  );
}
