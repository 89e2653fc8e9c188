import { Table } from "#components/ui/table.tsx";
import type { EvaluatorProgress } from "#lib/evaluations/queries/progress.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface EvaluatorsTableProps {
  language: Language;
  evaluators: readonly EvaluatorProgress[];
}

/** How much each evaluator has to do in a round, and has done. */
export function EvaluatorsTable({ language, evaluators }: EvaluatorsTableProps) {
  const t = translator(language);
  return (
    <Table
      folds
      caption={t("evaluations:assignment.evaluators")}
      captionHidden
      rows={evaluators}
      rowKey={({ id }) => id}
      rowHeader="evaluator"
      columns={[
        {
          key: "evaluator",
          title: t("evaluations:assignment.evaluator"),
          cell: ({ name }) => <bdi>{name}</bdi>,
        },
        {
          key: "organisation",
          title: t("evaluations:assignment.organisation"),
          cell: ({ organisation }) => organisation?.[language],
        },
        {
          key: "group",
          title: t("evaluations:assignment.group"),
          cell: ({ group }) => t(`evaluations:groups.${group}`),
        },
        {
          key: "done",
          title: t("evaluations:assignment.done"),
          numeric: true,
          cell: (evaluator) => t("evaluations:assignment.of", evaluator),
        },
        {
          key: "recused",
          title: t("evaluations:assignment.recused"),
          numeric: true,
          cell: ({ recused }) => formatNumber(language, recused),
        },
      ]}
    />
  );
}
