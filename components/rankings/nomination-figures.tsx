import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { NamedProposal } from "#lib/rankings/read-ranking.ts";

type Figures = NonNullable<NamedProposal["figures"]>;

/** What the organisation says the service asks of people now, and would ask afterwards. */
export function NominationFigures({ language, figures }: { language: Language; figures: Figures }) {
  const t = translator(language);
  const figure = (value: number | null) => (value === null ? t("unknown") : formatNumber(language, value));
  const rows = [
    { key: "visits", now: figures.visitsNow, after: figures.visitsAfter },
    { key: "days", now: figures.daysNow, after: figures.daysAfter },
    { key: "documents", now: figures.documentsNow, after: figures.documentsAfter },
  ] as const;
  return (
    <>
      <p className="mb-4">
        {t("rankings:reasons.yearlyTransactions")}:{" "}
        <strong className="tabular-nums">{figure(figures.yearlyTransactions)}</strong>
      </p>
      <div className="max-w-text">
        <Table
          caption={t("rankings:reasons.figuresLead")}
          rows={rows}
          rowKey={({ key }) => key}
          rowHeader="figure"
          columns={[
            {
              key: "figure",
              title: t("rankings:reasons.figure"),
              cell: ({ key }) => t(`rankings:reasons.${key}`),
            },
            { key: "now", title: t("rankings:reasons.now"), numeric: true, cell: ({ now }) => figure(now) },
            {
              key: "after",
              title: t("rankings:reasons.after"),
              numeric: true,
              cell: ({ after }) => figure(after),
            },
          ]}
        />
      </div>
    </>
  );
}
