import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecusalForm } from "#components/evaluations/recusal-form.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isOpenToItsEvaluator } from "#lib/domain/evaluations/states.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";

interface Props {
  params: Promise<{ language: string; evaluation: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("evaluations:recusal.title") };
}

export default async function RecusalPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const id = uuidOrNotFound((await params).evaluation);
  const here = `/${language}/quality/evaluations/${id}`;
  const viewer = await requireViewer(language, "evaluations.recuse", `${here}/recusal`);
  const evaluation = await readEvaluation(viewer, id, new Date());
  if (!evaluation?.own || !isOpenToItsEvaluator(evaluation.state)) notFound();
  const { text: name } = textIn(language, evaluation.proposal.name);
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("staff.quality"), href: `/${language}/quality` },
          { name, href: here },
        ]}
      />
      <PageHeading title={t("evaluations:recusal.title")} above={name} lead={t("evaluations:recusal.lead")} />
      <RecusalForm language={language} evaluation={evaluation} formToken={crypto.randomUUID()} />
    </>
  );
}
