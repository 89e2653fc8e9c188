import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { agreementReading } from "./agreement-reading.ts";
import { named } from "./named.ts";

/** How far the evaluators agree on each criterion, the least agreed first: the agenda of the deliberation. */
export function AgreementTable({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  const { perCriterion } = ranking.agreement;
  const rows = ranking.criteria
    .map(({ id, name }) => ({ id, name, alpha: perCriterion[id] ?? null }))
    .toSorted((a, b) => (a.alpha ?? -1) - (b.alpha ?? -1));
  return (
    <Table
      caption={t("rankings:preview.agreement")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHeader="criterion"
      columns={[
        {
          key: "criterion",
          title: t("rankings:method.criterion"),
          cell: ({ name }) => named(language, name).text,
        },
        {
          key: "alpha",
          title: t("rankings:preview.alpha"),
          numeric: true,
          cell: ({ alpha }) => (alpha === null ? "–" : formatNumber(language, alpha, 2)),
        },
        {
          key: "reading",
          title: t("rankings:preview.reading"),
          cell: ({ alpha }) => t(`rankings:preview.readings.${agreementReading(alpha)}`),
        },
      ]}
    />
  );
}
