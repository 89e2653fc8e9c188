import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { weekName } from "#lib/domain/usage/weeks.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SearchedWeek } from "#lib/usage/queries/searched-weeks.ts";
import { shareInVain } from "./share-in-vain.ts";
import { periodOfWeek } from "./period-of-week.ts";

/** The share of searches that found nothing, week by week; each leads to its list. */
export function WeeksTrend({ language, weeks }: { language: Language; weeks: readonly SearchedWeek[] }) {
  const t = translator(language);
  const textOf = (counted: SearchedWeek) =>
    counted.searches === 0
      ? t("usage:trend.nobody")
      : t("usage:trend.value", {
          share: formatNumber(language, shareInVain(counted)),
          without: formatNumber(language, counted.withoutResult),
          searches: formatNumber(language, counted.searches),
        });
  return (
    <Section id="trend" title={t("usage:trend.title")}>
      <BarTable
        id="trend"
        caption={t("usage:trend.caption")}
        labelTitle={t("usage:trend.week")}
        valueTitle={t("usage:trend.share")}
        bars={weeks.map((counted) => ({
          key: counted.week,
          label: periodOfWeek(language, counted.week),
          href: `/${language}/quality/search?week=${weekName(counted.week)}`,
          value: shareInVain(counted),
          text: textOf(counted),
        }))}
      />
    </Section>
  );
}
