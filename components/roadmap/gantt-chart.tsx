import type { named } from "#components/rankings/named.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PlannedItem, ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { ganttLayout, ganttSize, shortName, yearsIn, type GanttLayout } from "./gantt-layout.ts";
import { itemName } from "./item-name.ts";
import { span } from "./span.ts";

interface GanttProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
}

/**
 * What runs when: a filled bar with its place for a service, a hollow one for a building block. Time runs as the
 * language is read; every figure stands in the table too.
 */
export function GanttChart({ language, read, names, ranks }: GanttProps) {
  const t = translator(language);
  const { items, quarters } = read;
  const layout = ganttLayout(language, quarters.length, items.length);
  return (
    <div className="overflow-x-auto" role="region" aria-label={t("roadmap:chart.title")} tabIndex={0}>
      <svg
        viewBox={`0 0 ${ganttSize.width} ${layout.height}`}
        role="img"
        aria-labelledby="gantt-name gantt-description"
        className="h-auto w-full min-w-176 [direction:ltr]"
        fontSize="12"
      >
        <title id="gantt-name">{t("roadmap:chart.name")}</title>
        <desc id="gantt-description">{t("roadmap:chart.description", { count: items.length })}</desc>
        <Calendar quarters={quarters} layout={layout} />
        {items.map((planned, index) => (
          <Row
            key={planned.item.id}
            language={language}
            planned={planned}
            name={itemName(language, names, planned.item.id)}
            rank={ranks.get(planned.item.id)}
            index={index}
            layout={layout}
          />
        ))}
      </svg>
    </div>
  );
}

/** The years, below them their quarters by number, and a line where each year begins. */
function Calendar({ quarters, layout }: { quarters: readonly string[]; layout: GanttLayout }) {
  return (
    <>
      <g textAnchor="middle" className="fill-ink-soft">
        {yearsIn(quarters).map(({ year, first, last }) => (
          <text key={year} x={layout.middle((first + last) / 2)} y="16" fontWeight="600" className="fill-ink">
            {year}
          </text>
        ))}
        {quarters.map((quarter, place) => (
          <text key={quarter} x={layout.middle(place)} y="36">
            {quarter.slice(-1)}
          </text>
        ))}
      </g>
      <path
        d={[0, ...yearsIn(quarters).map(({ last }) => last + 1)]
          .map((place) => `M${layout.across(place)} 22V${layout.height}`)
          .join("")}
        className="stroke-line"
      />
    </>
  );
}

interface RowProps {
  language: Language;
  planned: PlannedItem;
  name: ReturnType<typeof named>;
  rank: number | undefined;
  index: number;
  layout: GanttLayout;
}

function Row({ language, planned, name, rank, index, layout }: RowProps) {
  const { start, end } = planned;
  const bar = layout.bar(index, start, end);
  const isBlock = rank === undefined;
  return (
    <g>
      <title>{`${name.text}: ${span(language, planned)}`}</title>
      <path d={`M0 ${layout.rowY(index)}H${ganttSize.width}`} className="stroke-line" strokeWidth="0.5" />
      <text
        {...name.attributes}
        x={layout.nameX}
        y={bar.y + 13}
        direction={layout.isRtl ? "rtl" : "ltr"}
        className="fill-ink"
      >
        {shortName(name.text)}
      </text>
      <rect
        {...bar}
        rx="3"
        className={isBlock ? "fill-paper stroke-ink" : "fill-green"}
        strokeWidth={isBlock ? 1.5 : undefined}
        strokeDasharray={isBlock ? "4 2" : undefined}
      />
      {!isBlock && (
        <text x={bar.x + bar.width / 2} y={bar.y + 13} textAnchor="middle" className="fill-on-green">
          {rank}
        </text>
      )}
    </g>
  );
}
