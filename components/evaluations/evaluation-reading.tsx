import { AttachmentLinks } from "#components/attachments/attachment-links.tsx";
import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

/** An evaluation to be read: the levels and reasons, and in deliberation those of the others beside them. */
export function EvaluationReading({
  language,
  evaluation,
}: {
  language: Language;
  evaluation: EvaluationRecord;
}) {
  const t = translator(language);
  const others = evaluation.others ?? [];
  return (
    <>
      <Table
        folds
        caption={t("evaluations:reading.caption")}
        rows={evaluation.criteria}
        rowKey={(criterion) => criterion.id}
        rowHeader="criterion"
        columns={[
          {
            key: "criterion",
            title: t("evaluations:reading.criterion"),
            cell: ({ code, name, attachments }) => (
              <>
                <Code>{code}</Code> {textIn(language, name).text}
                <AttachmentLinks language={language} attachments={attachments} />
              </>
            ),
          },
          {
            key: "level",
            title: t(evaluation.own ? "evaluations:reading.own" : "evaluations:reading.level"),
            numeric: true,
            cell: (criterion) => said(criterion),
          },
          ...others.map(({ group, levels }, index) => ({
            key: `other-${index}`,
            title: t("evaluations:reading.other", {
              group: t(`evaluations:groups.${group}`),
              number: index + 1,
            }),
            numeric: true,
            cell: ({ id }: JudgedCriterion) => levels[id] ?? "–",
          })),
          {
            key: "reason",
            title: t("evaluations:reading.reason"),
            cell: ({ score }) => score?.reason && <bdi>{score.reason}</bdi>,
          },
        ]}
      />
      {evaluation.note && (
        <p className="mt-4 text-small">
          <strong>{t("evaluations:reading.note")}:</strong> <bdi>{evaluation.note}</bdi>
        </p>
      )}
    </>
  );

  function said({ score }: JudgedCriterion) {
    if (score?.cannotJudge) return t("evaluations:form.cannotJudge");
    return score?.level ?? t("evaluations:reading.notJudged");
  }
}
