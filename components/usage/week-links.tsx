import { Icon } from "#components/ui/icon.tsx";
import { weekLater, weekName } from "#lib/domain/usage/weeks.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface WeekLinksProps {
  language: Language;
  week: string;
  /** The week that runs: nothing comes after it. */
  present: string;
}

/** The ways to the weeks before and after. */
export function WeekLinks({ language, week, present }: WeekLinksProps) {
  const t = translator(language);
  const href = (weeks: number) => `/${language}/quality/search?week=${weekName(weekLater(week, weeks))}`;
  return (
    <nav aria-label={t("usage:week.nav")} className="mb-6 flex flex-wrap justify-between gap-x-6 text-small">
      <a rel="prev" href={href(-1)} className="inline-flex min-h-11 items-center gap-2">
        <Icon name="arrow" className="-scale-x-100 rtl:scale-x-100" />
        {t("usage:week.previous")}
      </a>
      {week < present && (
        <a rel="next" href={href(1)} className="inline-flex min-h-11 items-center gap-2">
          {t("usage:week.next")}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
