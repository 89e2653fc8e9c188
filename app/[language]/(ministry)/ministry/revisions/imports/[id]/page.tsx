import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewView } from "#components/imports/review-view.tsx";
import { ReviewCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { FileName } from "#components/ui/file-name.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importToReview } from "#lib/revisions/queries/import-to-review.ts";
import { reviewAskedSchema } from "#lib/revisions/review-schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:review.heading") };
}

export default async function ImportReviewPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const here = `/${language}/ministry/revisions/imports/${id}`;
  const viewer = await requireViewer(language, "services.approve", here);
  const given = firstValues(await searchParams);
  const table = await importToReview(viewer, id, reviewAskedSchema.parse(given));
  if (!table) notFound();
  const t = translator(language);
  return (
    <>
      <ReviewCrumbs language={language} />
      {given.notice === "nothingChosen" && (
        <div role="alert" className="mb-6">
          <Notice tone="error">{t("reasons:nothingChosen")}</Notice>
        </div>
      )}
      <PageHeading above={t("imports:review.heading")} title={<FileName name={table.name} />} />
      <ReviewView language={language} table={table} />
    </>
  );
}
