import { Table } from "#components/ui/table.tsx";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { criterionColumns } from "./criterion-columns.tsx";

/** What each criterion weighs in its dimension, and who decided it when. */
export function WeightsTable({ language, round }: { language: Language; round: RoundRecord }) {
  const t = translator(language);
  const { decision } = round;
  return (
    <>
      <p className="mb-4 max-w-text">
        {decision
          ? t(`rounds:round.decidedBy.${decision.method}`, {
              date: formatDate(language, decision.decidedAt),
              person: decision.decidedBy?.name ?? t("rounds:round.portal"),
            })
          : t("rounds:round.defaultWeights")}
      </p>
      {decision?.record && (
        <p className="mb-4 max-w-text border-s-4 border-line ps-4 text-small">
          <bdi>{decision.record}</bdi>
        </p>
      )}
      <Table
        caption={t("rounds:round.weightsCaption")}
        captionHidden
        rows={round.criteria}
        rowKey={({ code }) => code}
        rowHeader="criterion"
        columns={[
          ...criterionColumns(language),
          {
            key: "weight",
            title: t("rounds:round.weight"),
            numeric: true,
            cell: ({ weight }) => formatNumber(language, weight, 3),
          },
        ]}
      />
    </>
  );
}
