import { BigNumber } from "#components/ui/charts/big-number.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SearchedWeek } from "#lib/usage/queries/searched-weeks.ts";
import { shareInVain } from "./share-in-vain.ts";

/** How much was searched for in a week, and how much of it in vain. */
export function WeekFigures({ language, counted }: { language: Language; counted: SearchedWeek }) {
  const t = translator(language);
  const { searches, withoutResult } = counted;
  if (searches === 0) return <p className="text-ink-soft">{t("usage:week.nobody")}</p>;
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      <BigNumber
        value={formatNumber(language, searches)}
        label={t("usage:week.searches", { count: searches })}
      />
      <BigNumber
        value={`${formatNumber(language, shareInVain(counted))}%`}
        label={t("usage:week.share")}
        note={t("usage:week.without", { count: withoutResult })}
      />
    </div>
  );
}
