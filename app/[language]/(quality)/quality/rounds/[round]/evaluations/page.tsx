import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignmentPage } from "#components/evaluations/assignment-page.tsx";
import { EvaluationNotice } from "#components/evaluations/evaluation-notice.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { readProgress } from "#lib/evaluations/queries/progress.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("evaluations:assignment.title") };
}

export default async function Page({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/evaluations`;
  const viewer = await requireViewer(language, "rounds.oversee", here);
  const progress = await readProgress(viewer, slug);
  if (!progress) notFound();
  const { notice, proposal } = await searchParams;
  return (
    <>
      <RoundBreadcrumbs language={language} round={progress} />
      <EvaluationNotice language={language} notice={firstValue(notice)} />
      <PageHeading
        title={t("evaluations:assignment.title")}
        above={<TextIn language={language} text={progress.name} />}
        lead={t("evaluations:assignment.lead")}
      />
      <AssignmentPage
        language={language}
        progress={progress}
        mayAssign={can(viewer, "evaluations.assign", {})}
        chosen={firstValue(proposal) ?? null}
        newToken={() => crypto.randomUUID()}
      />
    </>
  );
}
