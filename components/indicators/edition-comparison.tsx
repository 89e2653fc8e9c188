import { Section } from "#components/ui/section.tsx";
import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ComparedEditions } from "#lib/indicators/queries/compared-editions.ts";
import { changeInWords } from "./change-in-words.ts";

interface EditionComparisonProps {
  language: Language;
  earlier: string;
  later: string;
  compared: ComparedEditions;
}

/** What two quarterly editions say, beside each other: the indicators, then what is counted from the guide. */
export function EditionComparison({ language, earlier, later, compared }: EditionComparisonProps) {
  const t = translator(language);
  const { names, indicators, catalogue } = compared;
  const value = (told: { period: string; value: number }) => (
    <>
      {formatNumber(language, told.value)}{" "}
      <span className="text-ink-soft">({periodInWords(language, told.period)})</span>
    </>
  );
  const edition = (quarter: string) =>
    t("indicators:comparison.edition", { quarter: periodInWords(language, quarter) });
  const before = { key: "before", title: edition(earlier), numeric: true };
  const after = { key: "after", title: edition(later), numeric: true };
  const change = { key: "change", title: t("indicators:comparison.change") };
  return (
    <>
      <Section id="indicators" title={t("indicators:comparison.indicators")}>
        <Table
          caption={t("indicators:comparison.indicators")}
          captionHidden
          folds
          rows={indicators}
          rowKey={({ id }) => id}
          rowHeader="indicator"
          columns={[
            {
              key: "indicator",
              title: t("indicators:measureColumn"),
              cell: ({ id }) => textIn(language, names.get(id) ?? { ar: id, en: null }).text,
            },
            { ...before, cell: (row) => ("before" in row ? value(row.before) : t("unknown")) },
            { ...after, cell: (row) => ("after" in row ? value(row.after) : t("unknown")) },
            { ...change, cell: (row) => changeInWords(language, row) },
          ]}
        />
      </Section>
      <Section id="guide" title={t("indicators:catalogue")}>
        <Table
          caption={t("indicators:catalogue")}
          captionHidden
          folds
          rows={catalogue}
          rowKey={({ count }) => count}
          rowHeader="count"
          columns={[
            {
              key: "count",
              title: t("indicators:measureColumn"),
              cell: ({ count }) => t(`indicators:comparison.count.${count}`),
            },
            { ...before, cell: (row) => formatNumber(language, row.before) },
            { ...after, cell: (row) => formatNumber(language, row.after) },
            { ...change, cell: (row) => <bdi dir="ltr">{signed(language, row.after - row.before)}</bdi> },
          ]}
        />
      </Section>
    </>
  );
}

function signed(language: Language, difference: number): string {
  return difference > 0 ? `+${formatNumber(language, difference)}` : formatNumber(language, difference);
}
