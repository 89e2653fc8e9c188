import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MeasuredIndicator } from "#lib/indicators/queries/measured-indicators.ts";

interface UploadedFiguresProps {
  language: Language;
  indicators: readonly MeasuredIndicator[];
}

/** What the quality team took over from documents, each value with its document; nothing where there is none. */
export function UploadedFigures({ language, indicators }: UploadedFiguresProps) {
  const t = translator(language);
  const rows = indicators.flatMap(({ id, name, values }) =>
    values
      .filter(({ origin }) => origin === "uploaded")
      .map((value) => ({ ...value, key: `${id} ${value.period}`, name: textIn(language, name).text })),
  );
  if (rows.length === 0) return null;
  return (
    <div className="mt-8">
      <Table
        caption={t("indicators:uploads.published")}
        folds
        rows={rows}
        rowKey={({ key }) => key}
        rowHeader="indicator"
        columns={[
          { key: "indicator", title: t("indicators:uploads.column.indicator"), cell: ({ name }) => name },
          {
            key: "period",
            title: t("indicators:period"),
            cell: ({ period, partial }) => (
              <>
                <bdi dir="ltr">{period}</bdi>
                {partial && ` (${t("indicators:notOver")})`}
              </>
            ),
          },
          {
            key: "value",
            title: t("indicators:value"),
            numeric: true,
            cell: ({ value }) => formatNumber(language, value),
          },
          {
            key: "document",
            title: t("indicators:uploads.documentColumn"),
            cell: ({ source }) => source && <bdi>{textIn(language, source).text}</bdi>,
          },
        ]}
      />
    </div>
  );
}
