import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { ActButton } from "#components/ui/act-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { takeReopeningBack } from "#lib/evaluations/actions.ts";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ChangedPapers } from "./changed-papers.tsx";
import { DossierSummary } from "./dossier-summary.tsx";
import { EvaluationForm } from "./evaluation-form.tsx";
import { EvaluationHeading } from "./evaluation-heading.tsx";
import { EvaluationReading } from "./evaluation-reading.tsx";
import { KeptVersions } from "./kept-versions.tsx";
import { ReopeningForm } from "./reopening-form.tsx";

interface EvaluationPageProps {
  language: Language;
  evaluation: EvaluationRecord;
  mayReopen: boolean;
  formToken: string;
}

/** One evaluation: to be written by its evaluator while it is open, else to be read. */
export function EvaluationPage({ language, evaluation, mayReopen, formToken }: EvaluationPageProps) {
  const t = translator(language);
  const { own, refusal, state, next } = evaluation;
  const writes = own && refusal === null;
  const isOpen = state === "assigned" || state === "inProgress";
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbsOf(language, evaluation)} />
      <EvaluationHeading language={language} evaluation={evaluation} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Dossier language={language} evaluation={evaluation} />
        <div className="min-w-0 lg:order-first">
          {own && isOpen && refusal && (
            <div className="mb-6">
              <Notice>{t(`reasons:${refusal}`)}</Notice>
            </div>
          )}
          <ChangedPapers language={language} evaluation={evaluation} />
          {writes && <p className="mb-6 text-small text-ink-soft">{t("evaluations:page.blind")}</p>}
          {writes && <EvaluationForm language={language} evaluation={evaluation} formToken={formToken} />}
          {evaluation.hidden && <Notice>{t("evaluations:page.hidden")}</Notice>}
          {!writes && !evaluation.hidden && <EvaluationReading language={language} evaluation={evaluation} />}
          {evaluation.reopenings.length > 0 && (
            <Section id="versions" title={t("evaluations:versions.title")}>
              <KeptVersions language={language} evaluation={evaluation} />
            </Section>
          )}
          {own && (
            <p className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
              {next && <a href={`/${language}/quality/evaluations/${next}`}>{t("evaluations:page.next")}</a>}
              {isOpen && (
                <a href={`/${language}/quality/evaluations/${evaluation.id}/recusal`}>
                  {t("evaluations:page.recuse")}
                </a>
              )}
            </p>
          )}
          {mayReopen && evaluation.isOpenToReopening && (
            <Section id="reopening" title={t("evaluations:reopening.title")}>
              <p className="mb-4 max-w-text">{t("evaluations:reopening.lead")}</p>
              <ReopeningForm language={language} evaluation={evaluation} formToken={formToken} />
            </Section>
          )}
          {mayReopen && evaluation.isReopened && (
            <Section id="taking-back" title={t("evaluations:takingBack.title")}>
              <p className="mb-4 max-w-text">{t("evaluations:takingBack.lead")}</p>
              <ActButton
                action={takeReopeningBack}
                formToken={formToken}
                language={language}
                errorTitle={t("form.errorTitle")}
                about={{ evaluation: evaluation.id, version: `${evaluation.version}` }}
                label={t("evaluations:takingBack.submit")}
              />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

function Dossier({ language, evaluation }: { language: Language; evaluation: EvaluationRecord }) {
  const t = translator(language);
  return (
    <aside
      aria-label={t("evaluations:dossier.title")}
      tabIndex={0}
      className="rounded bg-paper-soft p-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <h2 className="mb-3 text-h3">{t("evaluations:dossier.title")}</h2>
      <DossierSummary
        language={language}
        dossier={evaluation.dossier}
        targetMaturity={evaluation.proposal.targetMaturity}
      />
    </aside>
  );
}

function crumbsOf(language: Language, { own, round }: EvaluationRecord) {
  const t = translator(language);
  const quality = { name: t("staff.quality"), href: `/${language}/quality` };
  if (own) return [quality];
  return [
    quality,
    { name: t("evaluations:page.progress"), href: `/${language}/quality/rounds/${round.slug}/evaluations` },
  ];
}
