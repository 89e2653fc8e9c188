import { Columns } from "#components/ui/charts/columns.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MonthOfUse } from "#lib/usage/queries/months-of-use.ts";
import { columnWords } from "./column-words.ts";

interface PortalUseProps {
  language: Language;
  /** The last of them is not over. */
  months: readonly MonthOfUse[];
}

const counted = ["views", "searches", "withoutResult"] as const;

/** How the portal itself is used, month by month, on one scale of time. */
export function PortalUse({ language, months }: PortalUseProps) {
  const t = translator(language);
  return (
    <div className="grid gap-8 md:grid-cols-2 lg:grid-cols-3">
      {counted.map((key) => (
        <Columns
          key={key}
          id={`use-${key}`}
          language={language}
          title={t(`indicators:use.${key}`)}
          words={columnWords(language)}
          columns={months.map((row, place) => {
            const partial = place === months.length - 1;
            return {
              period: row.month,
              value: row[key],
              partial,
              note: partial ? t("indicators:notOver") : undefined,
            };
          })}
        />
      ))}
    </div>
  );
}
