import { direction, type Language } from "#lib/i18n/languages.ts";
import type { SpokenChart } from "#lib/study/speak.ts";

const size = { width: 640, height: 400 };
const markSize = 9;
const highest = 100;

/** Impact and readiness as points in four groups; their numbers stand in the tables that follow. */
export function StudyChart({ language, chart }: { language: Language; chart: SpokenChart }) {
  const isRightToLeft = direction(language) === "rtl";
  const across = (value: number) => {
    const share = value / highest;
    return Math.round(size.width * (isRightToLeft ? 1 - share : share));
  };
  const up = (value: number) => Math.round(size.height * (1 - value / highest));
  const dashed = { strokeDasharray: "4 4", className: "stroke-ink-soft" };
  return (
    <figure>
      <figcaption className="pb-3 font-medium">{chart.caption}</figcaption>
      <p className="text-small text-ink-soft">{chart.up}</p>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={chart.caption}
        className="w-full max-w-page overflow-visible bg-paper-soft"
      >
        <line x1={across(chart.threshold)} x2={across(chart.threshold)} y2={size.height} {...dashed} />
        <line y1={up(chart.threshold)} y2={up(chart.threshold)} x2={size.width} {...dashed} />
        {chart.points.toReversed().map((point, index) => (
          <g key={index} transform={`translate(${across(point.across)} ${up(point.up)})`}>
            <Mark quadrant={point.quadrant} />
            <text
              textAnchor="middle"
              dy="0.35em"
              fontSize={markSize}
              className={point.quadrant === "A" ? "fill-on-green" : "fill-ink"}
            >
              {point.place}
            </text>
          </g>
        ))}
      </svg>
      <p className="text-end text-small text-ink-soft">{chart.across}</p>
    </figure>
  );
}

/** Told apart by shape and filling, not by colour alone. */
function Mark({ quadrant }: { quadrant: string }) {
  const look = quadrant === "A" ? "fill-green stroke-green" : "fill-paper stroke-edge";
  if (quadrant === "A" || quadrant === "C") return <circle r={markSize} className={look} />;
  const side = 2 * markSize - 2;
  return <rect x={-side / 2} y={-side / 2} width={side} height={side} className={look} />;
}
