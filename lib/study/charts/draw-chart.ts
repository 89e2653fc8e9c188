import type { Drawing } from "#lib/domain/charts/drawing.ts";
import { drawQuadrants } from "#lib/domain/charts/draw-quadrants.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import type { SpokenChart } from "#lib/study/speak.ts";

/** The chart of a study, drawn: the same on its page and in its files. */
export function drawChart(chart: SpokenChart, language: Language): Drawing {
  return drawQuadrants({
    reading: direction(language),
    points: chart.points.map(({ place, quadrant, across, up }) => ({
      ...{ place, quadrant },
      ...{ readiness: across, impact: up },
    })),
    threshold: chart.threshold,
    names: { impact: chart.up, readiness: chart.across, quadrants: chart.quadrants },
  });
}
