import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftBreadcrumbs } from "#components/study/draft-breadcrumbs.tsx";
import { DraftView } from "#components/study/draft-view.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { studyDraft } from "#lib/study/queries/study-draft.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("study:pages.title") };
}

export default async function StudyDraftPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const path = `/${language}/quality/studies/${edition}`;
  const viewer = await requireViewer(language, "rankings.preview", path);
  const draft = await studyDraft(viewer, edition);
  if (!draft) notFound();
  const t = translator(language);
  return (
    <>
      <DraftBreadcrumbs language={language} draft={draft} />
      <PageHeading
        title={t("study:pages.title")}
        above={<bdi dir="ltr">{edition}</bdi>}
        lead={t("study:draft.lead")}
      />
      <DraftView language={language} draft={draft} formToken={crypto.randomUUID()} />
    </>
  );
}
