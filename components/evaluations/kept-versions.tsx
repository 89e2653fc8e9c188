import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import type { KeptVersion } from "#lib/evaluations/kept-version.ts";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the evaluation said each time before it was reopened, beside what it says now. */
export function KeptVersions({ language, evaluation }: { language: Language; evaluation: EvaluationRecord }) {
  return evaluation.reopenings.map((version) => (
    <Version key={version.id} language={language} version={version} criteria={evaluation.criteria} />
  ));
}

interface VersionProps {
  language: Language;
  version: KeptVersion;
  criteria: readonly JudgedCriterion[];
}

function Version({ language, version, criteria }: VersionProps) {
  const t = translator(language);
  const { finalisedAt, reopenedAt, reopenedBy, reason, note, scores } = version;
  const before = new Map(scores.map((score) => [score.criterionId, score]));
  const said = (score: { level: number | null; cannotJudge: boolean } | null | undefined) =>
    score?.cannotJudge
      ? t("evaluations:form.cannotJudge")
      : (score?.level ?? t("evaluations:reading.notJudged"));
  return (
    <div className="mb-8">
      <p className="mb-3 text-small">
        {finalisedAt && t("evaluations:versions.final", { moment: formatDateTime(language, finalisedAt) })}{" "}
        {t("evaluations:versions.reopened", {
          moment: formatDateTime(language, reopenedAt),
          person: reopenedBy ?? t("rounds:round.portal"),
        })}{" "}
        <bdi>{reason}</bdi>
      </p>
      <Table
        folds
        caption={t("evaluations:versions.title")}
        captionHidden
        rows={criteria}
        rowKey={({ id }) => id}
        rowHeader="criterion"
        columns={[
          {
            key: "criterion",
            title: t("evaluations:reading.criterion"),
            cell: ({ code, name }) => (
              <>
                <Code>{code}</Code> {textIn(language, name).text}
              </>
            ),
          },
          {
            key: "before",
            title: t("evaluations:versions.before"),
            numeric: true,
            cell: ({ id }) => said(before.get(id)),
          },
          {
            key: "now",
            title: t("evaluations:versions.now"),
            numeric: true,
            cell: ({ id, score }) =>
              said(before.get(id)) === said(score) ? said(score) : <strong>{said(score)}</strong>,
          },
          {
            key: "reason",
            title: t("evaluations:versions.reasonBefore"),
            cell: ({ id }) => <bdi>{before.get(id)?.reason}</bdi>,
          },
        ]}
      />
      {note && (
        <p className="mt-3 text-small">
          <strong>{t("evaluations:reading.note")}:</strong> <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );
}
