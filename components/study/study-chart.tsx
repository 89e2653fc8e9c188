import { Drawn } from "#components/charts/drawn.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { drawChart } from "#lib/study/charts/draw-chart.ts";
import type { SpokenChart } from "#lib/study/speak.ts";

/** Impact and readiness as points in four groups; their numbers stand in the tables that follow. */
export function StudyChart({ language, chart }: { language: Language; chart: SpokenChart }) {
  return (
    <figure className="max-w-120">
      <figcaption className="pb-3 font-medium">{chart.caption}</figcaption>
      <Drawn
        drawing={drawChart(chart, language)}
        id="chart"
        name={chart.caption}
        description={chart.description}
      />
    </figure>
  );
}
