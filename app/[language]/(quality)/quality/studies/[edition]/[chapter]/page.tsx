import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterPreview } from "#components/study/chapter-preview.tsx";
import { DraftBreadcrumbs } from "#components/study/draft-breadcrumbs.tsx";
import { SectionForm } from "#components/study/section-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { studyDraft } from "#lib/study/queries/study-draft.ts";

interface Props {
  params: Promise<{ language: string; edition: string; chapter: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("study:draft.chapterTitle") };
}

export default async function StudyChapterPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition, chapter: id } = await params;
  const path = `/${language}/quality/studies/${edition}/${id}`;
  const viewer = await requireViewer(language, "rankings.preview", path);
  const draft = await studyDraft(viewer, edition);
  const chapter = draft?.content.chapters.find((one) => one.id === id);
  if (!draft || !chapter) notFound();
  const t = translator(language);
  return (
    <>
      <DraftBreadcrumbs language={language} draft={draft} isChapter />
      <PageHeading title={textIn(language, chapter.title).text} above={t("study:draft.chapterTitle")} />
      {draft.proposed && <Notice>{t("study:draft.locked")}</Notice>}
      {draft.mayWrite && !draft.proposed && (
        <SectionForm language={language} draft={draft} chapter={chapter} formToken={crypto.randomUUID()} />
      )}
      <ChapterPreview language={language} draft={draft} chapter={chapter} />
    </>
  );
}
