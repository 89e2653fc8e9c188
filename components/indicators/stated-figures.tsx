import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { BigNumber } from "#components/ui/charts/big-number.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MeasuredIndicator } from "#lib/indicators/queries/measured-indicators.ts";

/** The figures that were stated: one value as a number, several periods as bars. */
export function StatedFigures({
  language,
  indicators,
}: {
  language: Language;
  indicators: readonly MeasuredIndicator[];
}) {
  const t = translator(language);
  const stated = indicators.map((indicator) => ({
    ...indicator,
    values: indicator.values.filter(({ origin }) => origin === "stated"),
  }));
  const single = stated.filter(({ values }) => values.length === 1);
  const series = stated.filter(({ values }) => values.length > 1);
  return (
    <>
      <div className="grid gap-8 sm:grid-cols-3">
        {single.map(({ id, name, values: [only] }) => (
          <BigNumber
            key={id}
            value={only ? formatNumber(language, only.value) : t("unknown")}
            label={textIn(language, name).text}
            note={only && [only.period, sourceOf(language, only)].filter(Boolean).join(" · ")}
          />
        ))}
      </div>
      {series.map(({ id, name, values }) => (
        <div key={id} className="mt-8 max-w-text">
          <h3 className="mb-2">{textIn(language, name).text}</h3>
          <BarTable
            id={id.replaceAll(".", "-")}
            caption={textIn(language, name).text}
            labelTitle={t("indicators:period")}
            valueTitle={t("indicators:value")}
            bars={values.map((row) => ({
              key: row.period,
              label: row.note ? `${row.period} (${textIn(language, row.note).text})` : row.period,
              value: row.value,
              text: formatNumber(language, row.value),
              partial: row.partial,
            }))}
          />
          {values.some((row) => row.partial) && (
            <p className="mt-2 text-small text-ink-soft">{t("indicators:partial")}</p>
          )}
          <p className="mt-1 text-small text-ink-soft">{values[0] && sourceOf(language, values[0])}</p>
        </div>
      ))}
    </>
  );
}

function sourceOf(language: Language, row: MeasuredIndicator["values"][number]): string {
  if (!row.source) return "";
  return translator(language)("indicators:source", { source: textIn(language, row.source).text });
}
