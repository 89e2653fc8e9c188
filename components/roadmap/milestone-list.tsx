import { quarterName } from "#lib/i18n/quarter-name.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { itemName } from "./item-name.ts";
import { percent } from "./percent.ts";

interface MilestoneListProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
}

/** Quarter by quarter: what begins, what is completed and whom that lets begin, and how much is reached by then. */
export function MilestoneList({ language, read, names }: MilestoneListProps) {
  const t = translator(language);
  const { quarters, waves, milestones } = read;
  const spoken = quarters.filter((quarter) =>
    [...waves, ...milestones].some((stage) => stage.quarter === quarter),
  );
  const listed = (ids: readonly string[]) =>
    ids.map((id) => itemName(language, names, id).text).join(t("roadmap:listSeparator"));
  return (
    <ol className="list-none border-t border-line">
      {spoken.map((quarter) => {
        const wave = waves.find((one) => one.quarter === quarter);
        const milestone = milestones.find((one) => one.quarter === quarter);
        return (
          <li
            key={quarter}
            className="grid gap-x-6 gap-y-1 border-b border-line py-4 break-inside-avoid sm:grid-cols-[11rem_1fr]"
          >
            <h3 className="text-base font-semibold">{quarterName(language, quarter)}</h3>
            <div className="grid gap-1">
              {wave && <Line title={t("roadmap:stages.starts")} text={listed(wave.items)} />}
              {milestone && <Line title={t("roadmap:stages.completed")} text={listed(milestone.completed)} />}
              {milestone && milestone.freed.length > 0 && (
                <Line title={t("roadmap:stages.freed")} text={listed(milestone.freed)} />
              )}
              {milestone && (
                <p className="text-small text-ink-soft">
                  {t("roadmap:stages.share", { share: percent(language, milestone.priorityShare) })}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Line({ title, text }: { title: string; text: string }) {
  return (
    <p>
      <span className="font-medium">{title}:</span> {text}
    </p>
  );
}
