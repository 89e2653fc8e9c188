import { quarterName } from "#lib/i18n/quarter-name.ts";
import { standings, type PlanProgress } from "#lib/domain/roadmap/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { delayText } from "./delay-text.ts";
import { ItemTitle } from "./item-title.tsx";

interface ProgressOverviewProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
  progress: PlanProgress;
  /** The quarter of which it is told. */
  today: string;
}

/** How far a published plan is carried out: how many items stand where, and what is late, by name. */
export function ProgressOverview({ language, read, progress, today, ...about }: ProgressOverviewProps) {
  const t = translator(language);
  const { counts, delays, late } = progress;
  const lateItems = read.items.flatMap((planned) => {
    const delay = late.includes(planned.item.id) ? delays.get(planned.item.id) : undefined;
    return delay ? [{ planned, delay }] : [];
  });
  const figures = [
    ...standings.map((standing) => ({ name: t(`roadmap:standing.${standing}`), count: counts[standing] })),
    { name: t("roadmap:standing.late"), count: late.length },
  ];
  return (
    <div className="mb-8">
      <dl className="grid grid-cols-2 gap-x-8 gap-y-3 border-y border-line py-4 sm:flex sm:flex-wrap sm:gap-x-12">
        {figures.map(({ name, count }) => (
          <div key={name}>
            <dt className="text-small text-ink-soft">{name}</dt>
            <dd className="font-semibold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      {lateItems.length === 0 ? (
        <p className="mt-4">{t("roadmap:delay.none", { quarter: quarterName(language, today) })}</p>
      ) : (
        <>
          <h3 className="mt-6 mb-2">{t("roadmap:delay.title")}</h3>
          <ul className="border-t border-line">
            {lateItems.map(({ planned, delay }) => (
              <li key={planned.item.id} className="border-b border-line py-3 break-inside-avoid">
                <ItemTitle language={language} id={planned.item.id} {...about} />
                <span className="block text-small">{delayText(language, planned, delay)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
