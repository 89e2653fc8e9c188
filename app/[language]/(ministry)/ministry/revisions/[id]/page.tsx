import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { ReviewHeading } from "#components/revisions/review-heading.tsx";
import { ReviewView } from "#components/revisions/review-view.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { revisionToReview } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:review.revision") };
}

export default async function ReviewPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const viewer = await requireViewer(language, "services.approve", `/${language}/ministry/revisions/${id}`);
  const file = await revisionToReview(viewer, id);
  if (!file) notFound();
  return (
    <>
      <ReviewCrumbs language={language} table={file.table ?? undefined} />
      <ReviewHeading language={language} file={file} />
      <ReviewView language={language} file={file} />
    </>
  );
}
