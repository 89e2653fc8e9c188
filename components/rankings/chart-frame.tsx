import type { ChartLayout } from "./chart-layout.ts";

const ticks = [0, 25, 50, 75, 100];

interface FrameProps {
  layout: ChartLayout;
  threshold: number;
  impact: string;
  readiness: string;
}

/** The axes of the chart, their titles, and the lines that part the quadrants. */
export function ChartFrame({ layout, threshold, impact, readiness }: FrameProps) {
  const { plot, across, up, towards, start, end } = layout;
  const [upper, lower] = [plot.y, plot.y + plot.height];
  const developNow = { x: Math.min(across(threshold), end), width: Math.abs(end - across(threshold)) };
  const [towardsText, awayText] = towards === 1 ? (["start", "end"] as const) : (["end", "start"] as const);
  return (
    <>
      <rect {...developNow} y={upper} height={up(threshold) - upper} className="fill-green-soft" />
      <g className="stroke-line">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={across(tick)} y1={upper} x2={across(tick)} y2={lower} />
            <line x1={start} y1={up(tick)} x2={end} y2={up(tick)} />
          </g>
        ))}
      </g>
      <g className="stroke-ink-soft" strokeDasharray="4 3">
        <line x1={across(threshold)} y1={upper} x2={across(threshold)} y2={lower} />
        <line x1={start} y1={up(threshold)} x2={end} y2={up(threshold)} />
      </g>
      <g fontSize="11.5" className="fill-ink-soft tabular-nums">
        {ticks.map((tick) => (
          <g key={tick}>
            <text x={across(tick)} y={lower + 16} textAnchor="middle">
              {tick}
            </text>
            <text x={start - towards * 6} y={up(tick) + 4} textAnchor={awayText}>
              {tick}
            </text>
          </g>
        ))}
      </g>
      <g fontSize="12.5" fontWeight="600" className="fill-ink">
        <text x={start} y={upper - 12} textAnchor={towardsText}>
          {towards === 1 ? `↑ ${impact}` : `${impact} ↑`}
        </text>
        <text x={end} y={lower + 32} textAnchor={awayText}>
          {towards === 1 ? `${readiness} →` : `← ${readiness}`}
        </text>
      </g>
    </>
  );
}
