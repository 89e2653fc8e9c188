import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { chartLayout, chartSize, cornerNames, type ChartLayout } from "./chart-layout.ts";
import { named } from "./named.ts";
import { placeLabels, type LabelledPoint, type PlacedLabel } from "./place-labels.ts";
import { QuadrantMark } from "./quadrant-mark.tsx";

const reach = 5;
const digit = { width: 7.5, height: 12 };

interface ChartProps {
  language: Language;
  rows: readonly RankedRow[];
  threshold: number;
  /** The ids of the rows that were asked for; the others are drawn faintly. */
  asked: ReadonlySet<string>;
}

/** Each proposal at its impact and readiness, with its place beside it; every figure stands in the table too. */
export function ImpactReadinessChart({ language, rows, threshold, asked }: ChartProps) {
  const t = translator(language);
  const layout = chartLayout(language);
  const names = cornerNames(layout, (quadrant) => t(`rankings:quadrant.${quadrant}`));
  const points = rows.flatMap((row) => pointOf(row, layout));
  const labels = placeLabels(
    points,
    layout.plot,
    names.map(({ box }) => box),
  );
  return (
    <svg
      viewBox={`0 0 ${chartSize.width} ${chartSize.height}`}
      role="img"
      aria-labelledby="chart-name chart-description"
      className="h-auto w-full [direction:ltr]"
    >
      <title id="chart-name">{t("rankings:chart.name")}</title>
      <desc id="chart-description">{t("rankings:chart.description", { threshold })}</desc>
      <ChartFrame
        layout={layout}
        threshold={threshold}
        impact={t("rankings:impact")}
        readiness={t("rankings:readiness")}
      />
      {names.map(({ quadrant, x, y, anchor }) => (
        <text key={quadrant} x={x} y={y} textAnchor={anchor} fontSize="11.5" className="fill-ink-soft">
          {t(`rankings:quadrant.${quadrant}`)}
        </text>
      ))}
      <g fontSize="11.5" textAnchor="middle">
        {points.map((point, index) => (
          <g key={point.row.id} opacity={asked.has(point.row.id) ? undefined : 0.25}>
            <title>{pointTitle(language, point.row)}</title>
            <Label point={point} placed={labels[index] ?? null} />
            <QuadrantMark quadrant={point.row.quadrant} x={point.x} y={point.y} reach={reach} />
          </g>
        ))}
      </g>
    </svg>
  );
}

type RowPoint = LabelledPoint & { row: RankedRow };

function pointOf(row: RankedRow, { across, up }: ChartLayout): RowPoint[] {
  if (row.impact === null || row.readiness === null) return [];
  const label = { width: String(row.rank).length * digit.width + 1, height: digit.height };
  return [{ row, x: across(row.readiness), y: up(row.impact), reach, label }];
}

function Label({ point, placed }: { point: RowPoint; placed: PlacedLabel | null }) {
  if (!placed) return null;
  const { box, led } = placed;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (
    <>
      {led && (
        <line
          x1={point.x}
          y1={point.y}
          x2={centre.x}
          y2={centre.y}
          className="stroke-edge"
          strokeWidth="0.75"
        />
      )}
      <text
        x={centre.x}
        y={centre.y + 4}
        fontWeight="600"
        paintOrder="stroke"
        strokeWidth="3"
        strokeLinejoin="round"
        className="fill-ink stroke-paper tabular-nums"
      >
        {point.row.rank}
      </text>
    </>
  );
}

/** Its figures stand in the table. */
function pointTitle(language: Language, { rank, name }: RankedRow): string {
  return translator(language)("rankings:chart.point", { rank, name: named(language, name).text });
}
