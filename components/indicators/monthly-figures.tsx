import { Columns } from "#components/ui/charts/columns.tsx";
import { monthsBetween } from "#lib/domain/indicators/period.ts";
import { comparable } from "#lib/domain/indicators/series.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MeasuredIndicator } from "#lib/indicators/queries/measured-indicators.ts";
import { columnWords } from "./column-words.ts";

interface MonthlyFiguresProps {
  language: Language;
  indicators: readonly MeasuredIndicator[];
}

const monthsShown = 12;

/** The indicators that are known by month, side by side: of each the latest months of its latest definition. */
export function MonthlyFigures({ language, indicators }: MonthlyFiguresProps) {
  const t = translator(language);
  const monthly = indicators.flatMap((indicator) => {
    const months = comparable(indicator.values, "month").slice(-monthsShown);
    return months.length === 0 ? [] : [{ ...indicator, months }];
  });
  if (monthly.length === 0) return <p className="max-w-text text-ink-soft">{t("indicators:noMonths")}</p>;
  return (
    <div className="grid gap-8 md:grid-cols-2 lg:grid-cols-3">
      {monthly.map(({ id, name, months }) => (
        <Columns
          key={id}
          id={id.replaceAll(".", "-")}
          language={language}
          title={textIn(language, name).text}
          words={columnWords(language)}
          columns={monthsWithGaps(months).map(({ period, value, partial }) => ({
            period,
            value,
            partial,
            note: noteOf(language, value, partial),
          }))}
        />
      ))}
    </div>
  );
}

interface Month {
  period: string;
  value: number | null;
  partial: boolean;
}

/** Every month from the first to the last: one of which nothing is known is a gap, not a nought. */
function monthsWithGaps(months: readonly Month[]): Month[] {
  const known = new Map(months.map((month) => [month.period, month]));
  const all = monthsBetween(months[0]?.period ?? "", months.at(-1)?.period ?? "");
  return all
    .slice(-monthsShown)
    .map((period) => known.get(period) ?? { period, value: null, partial: false });
}

function noteOf(language: Language, value: number | null, partial: boolean): string | undefined {
  const t = translator(language);
  if (value === null) return t("indicators:unknownMonth");
  return partial ? t("indicators:notOver") : undefined;
}
