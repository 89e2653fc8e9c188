import { Timeline } from "#components/charts/timeline.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { itemName } from "./item-name.ts";
import { span } from "./span.ts";

interface GanttProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
  /** The items that are behind the plan. */
  late?: readonly string[];
}

/** The items of a plan over time: a filled bar for a service, a hollow one for a building block. */
export function GanttChart({ language, read, names, ranks, late = [] }: GanttProps) {
  const t = translator(language);
  const { items, quarters } = read;
  return (
    <Timeline
      language={language}
      id="gantt"
      name={t("roadmap:chart.name")}
      description={t("roadmap:chart.description", { count: items.length })}
      quarters={quarters}
      rows={items.map((planned) => ({
        key: planned.item.id,
        name: (
          <Name
            language={language}
            names={names}
            ranks={ranks}
            id={planned.item.id}
            isLate={late.includes(planned.item.id)}
          />
        ),
        title: span(language, planned),
        start: planned.start,
        end: planned.end,
        isHollow: planned.item.kind === "buildingBlock",
      }))}
    />
  );
}

interface NameProps extends RoadmapNames {
  language: Language;
  id: string;
  isLate: boolean;
}

function Name({ language, names, ranks, id, isLate }: NameProps) {
  const t = translator(language);
  const { text, attributes } = itemName(language, names, id);
  const rank = ranks.get(id);
  return (
    <>
      {rank !== undefined && <span className="text-ink-soft tabular-nums">{rank}. </span>}
      <span {...attributes}>{text}</span>
      {isLate && (
        <>
          {" "}
          <span className="font-medium whitespace-nowrap text-sand-ink">· {t("roadmap:delay.late")}</span>
        </>
      )}
    </>
  );
}
