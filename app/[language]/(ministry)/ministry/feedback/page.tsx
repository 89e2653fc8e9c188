import type { Metadata } from "next";
import { FeedbackSummaryView } from "#components/feedback/feedback-summary.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { feedbackFor } from "#lib/feedback/queries.ts";
import { summaryPageSchema } from "#lib/feedback/schema.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("feedback:staff.title") };
}

export default async function FeedbackOfServicesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "feedback.read", `/${language}/ministry/feedback`);
  const t = translator(language);
  const page = summaryPageSchema.parse(firstValue((await searchParams).page));
  const summary = await feedbackFor(viewer, { page, now: new Date() });
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <PageHeading title={t("feedback:staff.title")} lead={t("feedback:staff.lead")} />
      <FeedbackSummaryView language={language} summary={summary} />
    </>
  );
}
