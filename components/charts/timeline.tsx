import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/languages.ts";
import { quartersFit, timelineLayout, yearsIn, type TimelineLayout } from "./timeline-layout.ts";

export interface TimelineRow {
  key: string;
  name: ReactNode;
  /** What its bar says to whoever points at it. */
  title: string;
  /** The place of the first quarter, and of the first in which it no longer runs. */
  start: number;
  end: number;
  isHollow: boolean;
}

interface TimelineProps {
  language: Language;
  /** For its description: two on a page have two. */
  id: string;
  name: string;
  description: string;
  quarters: readonly string[];
  rows: readonly TimelineRow[];
}

/**
 * What runs when: a bar for each row, filled or hollow, below its name on a phone and beside it where there is room.
 * Time runs as the language is read; every figure stands in a table too.
 */
export function Timeline({ language, id, name, description, quarters, rows }: TimelineProps) {
  const layout = timelineLayout(language, quarters.length);
  return (
    <>
      <p id={`${id}-description`} className="sr-only">
        {description}
      </p>
      <div role="img" aria-label={name} aria-describedby={`${id}-description`}>
        <div className="sticky top-0 z-10 bg-paper pt-2 sm:ps-84 print:static">
          <Calendar id={id} quarters={quarters} layout={layout} />
        </div>
        {rows.map((row) => (
          <div
            key={row.key}
            className="grid break-inside-avoid gap-x-4 border-t border-line sm:grid-cols-[20rem_1fr]"
          >
            <p className="pt-1 text-small sm:py-1.5">{row.name}</p>
            <Track id={id} row={row} layout={layout} />
          </div>
        ))}
      </div>
    </>
  );
}

interface CalendarProps {
  id: string;
  quarters: readonly string[];
  layout: TimelineLayout;
}

/** The years, below them their quarters by number, and the lines at which years begin, for every row to repeat. */
function Calendar({ id, quarters, layout }: CalendarProps) {
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
      <g id={`${id}-years`} className="stroke-line">
        {[0, ...years.map(({ last }) => last + 1)].map((place) => (
          <line key={place} x1={`${layout.across(place)}%`} x2={`${layout.across(place)}%`} y2="100%" />
        ))}
      </g>
    </svg>
  );
}

const barHeight = 16;

/** The line of time of one row with its bar. */
function Track({ id, row, layout }: { id: string; row: TimelineRow; layout: TimelineLayout }) {
  const { title, start, end, isHollow } = row;
  const { x, width } = layout.bar(start, end);
  return (
    <div className="relative h-7 sm:h-auto">
      <svg className="absolute inset-0 size-full overflow-visible">
        <use href={`#${id}-years`} />
        <rect
          x={`${x}%`}
          y="50%"
          width={`${width}%`}
          height={barHeight}
          transform={`translate(0 ${-barHeight / 2})`}
          rx="3"
          className={isHollow ? "fill-paper stroke-ink" : "fill-green"}
          strokeWidth={isHollow ? 1.5 : undefined}
          strokeDasharray={isHollow ? "4 2" : undefined}
        >
          <title>{title}</title>
        </rect>
      </svg>
    </div>
  );
}
