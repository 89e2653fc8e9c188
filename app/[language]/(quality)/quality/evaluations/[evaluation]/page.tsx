import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvaluationNotice } from "#components/evaluations/evaluation-notice.tsx";
import { EvaluationPage } from "#components/evaluations/evaluation-page.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; evaluation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("evaluations:reading.title") };
}

export default async function Page({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).evaluation);
  const viewer = await requireViewer(language, "evaluations.read", `/${language}/quality/evaluations/${id}`);
  const evaluation = await readEvaluation(viewer, id, new Date());
  if (!evaluation) notFound();
  const { notice } = await searchParams;
  return (
    <>
      <EvaluationNotice language={language} notice={firstValue(notice)} />
      <EvaluationPage
        language={language}
        evaluation={evaluation}
        mayReopen={can(viewer, "evaluations.reopen", {})}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
