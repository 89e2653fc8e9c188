import { Table } from "#components/ui/table.tsx";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { acceptabilityBars, type Bar } from "./acceptability-bars.ts";
import { ofHundred } from "./certainty-words.ts";

const height = 96;
const step = 24;
const gap = 4;
const margin = 18;

interface ChartProps {
  language: Language;
  acceptability: readonly number[];
  /** The place it has in the ranking, whose bar is filled. */
  rank: number;
}

/** How often a proposal had each place: bars from the first place on, in the direction of reading, and their table. */
export function AcceptabilityChart({ language, acceptability, rank }: ChartProps) {
  const t = translator(language);
  const bars = acceptabilityBars(acceptability);
  const most = Math.max(...bars.map(({ share }) => share));
  const width = bars.length * step;
  return (
    <figure>
      <figcaption className="mb-2 font-medium">{t("rankings:certainty.chart")}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height + 2 * margin}`}
        role="img"
        aria-label={t("rankings:certainty.chartDescription")}
        className="w-full text-[10px]"
        style={{ maxWidth: `${width / 12}rem` }}
      >
        {bars.map((bar, index) => {
          const at = direction(language) === "rtl" ? width - (index + 1) * step : index * step;
          const tall = Math.max(1, Math.round((height * bar.share) / most));
          const isOwn = bar.from <= rank && rank <= bar.to;
          return (
            <g key={bar.from} textAnchor="middle">
              <rect
                x={at + gap / 2}
                y={margin + height - tall}
                width={step - gap}
                height={tall}
                className={isOwn ? "fill-green" : "fill-green-soft stroke-green"}
              />
              <text x={at + step / 2} y={margin + height - tall - 4} className="fill-ink">
                {Math.round(100 * bar.share)}
              </text>
              <text
                x={at + step / 2}
                y={height + 2 * margin - 5}
                className={isOwn ? "fill-ink font-semibold" : "fill-ink-soft"}
              >
                {bar.from}
              </text>
            </g>
          );
        })}
      </svg>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-small text-green underline">
          {t("rankings:certainty.chartTable")}
        </summary>
        <Table
          caption={t("rankings:certainty.chart")}
          captionHidden
          rows={bars}
          rowKey={({ from }) => `${from}`}
          rowHeader="place"
          columns={[
            { key: "place", title: t("rankings:certainty.place"), cell: (bar) => placesOf(language, bar) },
            {
              key: "share",
              title: t("rankings:certainty.ofHundred"),
              numeric: true,
              cell: ({ share }) => ofHundred(language, share),
            },
          ]}
        />
      </details>
    </figure>
  );
}

function placesOf(language: Language, { from, to }: Bar) {
  if (from === to) return from;
  return <bdi dir="ltr">{translator(language)("rankings:certainty.places", { from, to })}</bdi>;
}
