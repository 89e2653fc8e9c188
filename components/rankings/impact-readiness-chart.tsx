import { Drawn } from "#components/charts/drawn.tsx";
import { drawQuadrants, type QuadrantPoint } from "#lib/domain/charts/draw-quadrants.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";
import { quadrantNames } from "./quadrant-names.ts";

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
  const drawing = drawQuadrants({
    reading: direction(language),
    points: rows.flatMap((row) => pointOf(language, row, asked)),
    threshold,
    names: {
      impact: t("rankings:impact"),
      readiness: t("rankings:readiness"),
      quadrants: quadrantNames(language),
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

function pointOf(language: Language, row: RankedRow, asked: ReadonlySet<string>): QuadrantPoint[] {
  const { id, rank, name, impact, readiness, quadrant } = row;
  if (impact === null || readiness === null) return [];
  // Its figures stand in the table.
  const title = translator(language)("rankings:chart.point", { rank, name: named(language, name).text });
  return [{ place: rank, quadrant, impact, readiness, title, isFaint: !asked.has(id) }];
}
