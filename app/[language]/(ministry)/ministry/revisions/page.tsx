import type { Metadata } from "next";
import { ReviewQueue } from "#components/revisions/review-queue.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importsToReview } from "#lib/revisions/queries/imports-to-review.ts";
import { reviewQueue } from "#lib/revisions/queries/review-queue.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:review.title") };
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "services.approve", `/${language}/ministry/revisions`);
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <DoneNotice
        done={firstValue((await searchParams).done)}
        sentences={{
          approved: t("revisions:review.done.approved"),
          scheduled: t("revisions:review.done.scheduled"),
          takenBack: t("revisions:review.done.takenBack"),
          returned: t("revisions:review.done.returned"),
        }}
      />
      <PageHeading title={t("revisions:review.title")} lead={t("revisions:review.lead")} />
      <ReviewQueue
        language={language}
        revisions={await reviewQueue(viewer)}
        imports={await importsToReview(viewer)}
      />
    </>
  );
}
