import { krippendorffOrdinal } from "./krippendorff.ts";
import type { Cell, ScoreSheet } from "./score-sheet.ts";

/** Krippendorff's α over all criteria and for each criterion by its id; null where not computable. */
export type Agreement = { overall: number | null; perCriterion: Readonly<Record<string, number | null>> };

/**
 * How far the evaluators agree. Per criterion the units are the proposals; overall they are all pairs of
 * proposal and criterion, pooled. Every score counts, those of incomplete proposals too.
 */
export function agreement(sheet: ScoreSheet): Agreement {
  const cells = sheet.flatMap((row) => row.cells);
  const criteria = [...new Set(cells.map(({ criterion }) => criterion))];
  return {
    overall: alphaOf(cells),
    perCriterion: Object.fromEntries(
      criteria.map((criterion) => [
        criterion.id,
        alphaOf(cells.filter((cell) => cell.criterion === criterion)),
      ]),
    ),
  };
}

function alphaOf(cells: readonly Cell[]): number | null {
  return krippendorffOrdinal(cells.map(({ given }) => given.map(({ level }) => level)));
}
