import { Drawn } from "#components/charts/drawn.tsx";
import { drawQuadrants } from "#lib/domain/charts/draw-quadrants.ts";
import type { QuadrantPoint } from "#lib/domain/charts/quadrant-point.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { quadrantNames } from "./quadrant-names.ts";

interface ChartProps {
  language: Language;
  points: readonly QuadrantPoint[];
  threshold: number;
}

/** Each proposal at its impact and readiness, with its place beside it; every figure stands in the table too. */
export function ImpactReadinessChart({ language, points, threshold }: ChartProps) {
  const t = translator(language);
  const drawing = drawQuadrants({
    reading: direction(language),
    points,
    threshold,
    names: {
      impact: t("rankings:impact"),
      readiness: t("rankings:readiness"),
      quadrants: quadrantNames(language),
      others: (count) => t("rankings:chart.others", { count }),
    },
  });
  return (
    <Drawn
      drawing={drawing}
      id="chart"
      name={t("rankings:chart.name")}
      description={t("rankings:chart.description", { threshold })}
    />
  );
}
