import type { Metadata } from "next";
import { ReviewTable } from "#components/revisions/review-table.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
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
  const queue = await reviewQueue(viewer);
  const undecided = queue.filter(({ publishOn }) => publishOn === null);
  const scheduled = queue.filter(({ publishOn }) => publishOn !== null);
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
      {undecided.length > 0 ? (
        <ReviewTable language={language} revisions={undecided} waitFor="decision" />
      ) : (
        <p>{t("revisions:review.none")}</p>
      )}
      {scheduled.length > 0 && (
        <Section id="scheduled" title={t("revisions:review.scheduled")}>
          <ReviewTable language={language} revisions={scheduled} waitFor="day" />
        </Section>
      )}
    </>
  );
}
