import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

/** Every figure of the chart of impact and readiness. */
export function FiguresTable({ language, rows }: { language: Language; rows: readonly RankedRow[] }) {
  const t = translator(language);
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(language, value, 1));
  return (
    <Table
      caption={t("rankings:chart.table")}
      captionHidden
      rowHeader="name"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "rank", title: t("rankings:chart.place"), cell: (row) => row.rank },
        {
          key: "name",
          title: t("rankings:chart.service"),
          cell: (row) => {
            const { text, attributes } = named(language, row.name);
            return <span {...attributes}>{text}</span>;
          },
        },
        { key: "impact", title: t("rankings:impact"), numeric: true, cell: (row) => figure(row.impact) },
        {
          key: "readiness",
          title: t("rankings:readiness"),
          numeric: true,
          cell: (row) => figure(row.readiness),
        },
        {
          key: "priority",
          title: t("rankings:priority"),
          numeric: true,
          cell: (row) => figure(row.priority),
        },
      ]}
    />
  );
}
