import type { QuadrantPoint } from "#lib/domain/charts/quadrant-point.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

/** A service of the chart with the row it stands for. */
export interface RowPoint extends QuadrantPoint {
  row: RankedRow;
}

/** The rows that have both indices, for the chart; those that were not `asked` for are drawn faintly. */
export function quadrantPoints(
  language: Language,
  rows: readonly RankedRow[],
  asked: readonly RankedRow[],
): RowPoint[] {
  const t = translator(language);
  const ids = new Set(asked.map(({ id }) => id));
  return rows.flatMap((row) => {
    const { id, rank, name, impact, readiness, quadrant } = row;
    if (impact === null || readiness === null) return [];
    // Its figures stand in the table.
    const title = t("rankings:chart.point", { rank, name: named(language, name).text });
    return [{ place: rank, quadrant, impact, readiness, title, isFaint: !ids.has(id), row }];
  });
}
