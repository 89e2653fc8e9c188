import { Code } from "#components/ui/code.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import { formatDate, formatDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { EvaluationState } from "./evaluation-state.tsx";

/** What is evaluated, whose it is, until when, and how it stands. */
export function EvaluationHeading({
  language,
  evaluation,
}: {
  language: Language;
  evaluation: EvaluationRecord;
}) {
  const t = translator(language);
  const { proposal, round, state, own, finalisedAt, recusalReason, reopenings } = evaluation;
  const [reopening] = reopenings;
  return (
    <>
      <PageHeading
        title={<TextIn language={language} text={proposal.name} />}
        above={
          <>
            <TextIn language={language} text={proposal.organisation} /> · <Code>{proposal.reference}</Code>
          </>
        }
      />
      <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
        <EvaluationState language={language} state={state} />
        <TextIn language={language} text={round.name} />
        <span>{t("evaluations:page.until", { date: formatDay(language, round.evaluatingUntil) })}</span>
        {!own && (
          <span>
            {t("evaluations:page.evaluator")}: <bdi>{evaluation.evaluator}</bdi> (
            {t(`evaluations:groups.${evaluation.group}`)})
          </span>
        )}
        {finalisedAt && (
          <span>{t("evaluations:page.finalisedAt", { date: formatDate(language, finalisedAt) })}</span>
        )}
      </p>
      {round.illustrative && (
        <div className="mb-6">
          <Notice>{t("illustrative")}</Notice>
        </div>
      )}
      {recusalReason && (
        <p className="mb-6">
          <strong>{t("evaluations:page.recusedBecause")}:</strong> <bdi>{recusalReason}</bdi>
        </p>
      )}
      {reopening && (
        <div className="mb-6">
          <Notice>
            {t("evaluations:page.reopened", { date: formatDate(language, reopening.reopenedAt) })}:{" "}
            <bdi>{reopening.reason}</bdi>
          </Notice>
        </div>
      )}
    </>
  );
}
