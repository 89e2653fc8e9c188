import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { columnsLayout, columnsSize } from "./columns-layout.ts";
import { Hatching } from "./hatching.tsx";

export interface Column {
  /** As the axis names it: short, and left to right. */
  period: string;
  /** Null where it is not known: a gap. */
  value: number | null;
  /** Drawn hatched: the period was not over. */
  partial?: boolean;
  /** What the table says beside the value. */
  note?: string;
}

interface ColumnsProps {
  /** Unique on the page. */
  id: string;
  language: Language;
  title: string;
  columns: readonly Column[];
  words: { period: string; value: string; note: string; table: string };
}

/** Values of periods as columns, with their table folded away below; it prints, and needs neither colour nor script. */
export function Columns({ id, language, title, columns, words }: ColumnsProps) {
  const values = columns.map(({ value }) => value ?? 0);
  const layout = columnsLayout(language, values);
  const gap = direction(language) === "rtl" ? 6 : -6;
  return (
    <figure className="break-inside-avoid">
      <figcaption id={`${id}-title`} className="mb-2 font-medium">
        {title}
      </figcaption>
      <svg
        viewBox={`0 0 ${columnsSize.width} ${columnsSize.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        className="h-auto w-full max-w-120 [direction:ltr]"
      >
        <Hatching id={`${id}-hatching`} />
        <g fontSize="11.5" className="fill-ink-soft tabular-nums">
          {layout.ticks.map(({ value, y }) => (
            <g key={value}>
              <path d={`M${layout.start} ${y}H${layout.end}`} className="stroke-line" />
              <text x={layout.start + gap} y={y + 4} textAnchor={layout.anchor}>
                {formatNumber(language, value)}
              </text>
            </g>
          ))}
          {layout.columns.map(
            ({ x, width, isLabelled }, place) =>
              isLabelled && (
                <text key={x} x={x + width / 2} y={layout.base + 18} textAnchor="middle">
                  {columns[place]?.period}
                </text>
              ),
          )}
        </g>
        {layout.columns.map(({ isLabelled: _named, ...box }, place) => {
          const partial = columns[place]?.partial;
          return (
            <rect
              key={box.x}
              {...box}
              className={partial ? "stroke-green" : "fill-green"}
              fill={partial ? `url(#${id}-hatching)` : undefined}
            />
          );
        })}
      </svg>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 items-center text-small text-green underline">
          {words.table}
        </summary>
        <Table
          caption={title}
          captionHidden
          rows={columns}
          rowKey={({ period }) => period}
          rowHeader="period"
          columns={[
            { key: "period", title: words.period, cell: ({ period }) => <bdi dir="ltr">{period}</bdi> },
            {
              key: "value",
              title: words.value,
              numeric: true,
              cell: ({ value }) => (value === null ? "–" : formatNumber(language, value)),
            },
            { key: "note", title: words.note, cell: ({ note }) => note },
          ]}
        />
      </details>
    </figure>
  );
}
