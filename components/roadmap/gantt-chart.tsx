import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PlannedItem, ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { ganttLayout, quartersFit, yearsIn, type GanttLayout } from "./gantt-layout.ts";
import { itemName } from "./item-name.ts";
import { span } from "./span.ts";

interface GanttProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
  /** The items that are behind the plan. */
  late?: readonly string[];
}

/**
 * What runs when: a filled bar for a service, a hollow one for a building block, each below its name on a phone and
 * beside it where there is room. Time runs as the language is read; every figure stands in the table too.
 */
export function GanttChart({ language, read, names, ranks, late = [] }: GanttProps) {
  const t = translator(language);
  const { items, quarters } = read;
  const layout = ganttLayout(language, quarters.length);
  return (
    <>
      <p id="gantt-description" className="sr-only">
        {t("roadmap:chart.description", { count: items.length })}
      </p>
      <div role="img" aria-label={t("roadmap:chart.name")} aria-describedby="gantt-description">
        <div className="sticky top-0 z-10 bg-paper pt-2 sm:ps-84 print:static">
          <Calendar quarters={quarters} layout={layout} />
        </div>
        {items.map((planned) => (
          <div
            key={planned.item.id}
            className="grid break-inside-avoid gap-x-4 border-t border-line sm:grid-cols-[20rem_1fr]"
          >
            <Name
              language={language}
              names={names}
              ranks={ranks}
              id={planned.item.id}
              isLate={late.includes(planned.item.id)}
            />
            <Track language={language} planned={planned} layout={layout} />
          </div>
        ))}
      </div>
    </>
  );
}

/** The years, below them their quarters by number, and the lines at which years begin, for every row to repeat. */
function Calendar({ quarters, layout }: { quarters: readonly string[]; layout: GanttLayout }) {
  const years = yearsIn(quarters);
  return (
    <svg className="block h-[40px] w-full overflow-visible" fontSize="12" textAnchor="middle">
      {years.map(({ year, first, last, isNamed }) =>
        isNamed ? (
          <text
            key={year}
            x={`${layout.middle((first + last) / 2)}%`}
            y="12"
            fontWeight="600"
            className="fill-ink"
          >
            {year}
          </text>
        ) : null,
      )}
      {quartersFit(quarters.length) &&
        quarters.map((quarter, place) => (
          <text key={quarter} x={`${layout.middle(place)}%`} y="32" className="fill-ink-soft">
            {quarter.slice(-1)}
          </text>
        ))}
      <g id="gantt-years" className="stroke-line">
        {[0, ...years.map(({ last }) => last + 1)].map((place) => (
          <line key={place} x1={`${layout.across(place)}%`} x2={`${layout.across(place)}%`} y2="100%" />
        ))}
      </g>
    </svg>
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
    <p className="pt-1 text-small sm:py-1.5">
      {rank !== undefined && <span className="text-ink-soft tabular-nums">{rank}. </span>}
      <span {...attributes}>{text}</span>
      {isLate && (
        <>
          {" "}
          <span className="font-medium whitespace-nowrap text-sand-ink">· {t("roadmap:delay.late")}</span>
        </>
      )}
    </p>
  );
}

interface TrackProps {
  language: Language;
  planned: PlannedItem;
  layout: GanttLayout;
}

const barHeight = 16;

/** The line of time of one item with its bar. */
function Track({ language, planned, layout }: TrackProps) {
  const { item, start, end } = planned;
  const { x, width } = layout.bar(start, end);
  const isBlock = item.kind === "buildingBlock";
  return (
    <div className="relative h-7 sm:h-auto">
      <svg className="absolute inset-0 size-full overflow-visible">
        <use href="#gantt-years" />
        <rect
          x={`${x}%`}
          y="50%"
          width={`${width}%`}
          height={barHeight}
          transform={`translate(0 ${-barHeight / 2})`}
          rx="3"
          className={isBlock ? "fill-paper stroke-ink" : "fill-green"}
          strokeWidth={isBlock ? 1.5 : undefined}
          strokeDasharray={isBlock ? "4 2" : undefined}
        >
          <title>{span(language, planned)}</title>
        </rect>
      </svg>
    </div>
  );
}
