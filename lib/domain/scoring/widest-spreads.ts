import type { Cell, ScoreSheet } from "./score-sheet.ts";

/** A criterion of a proposal on which the evaluators part: the lowest and the highest level it was given. */
export type Spread = { proposal: string; criterion: string; lowest: number; highest: number };

/**
 * Where the evaluators part most, the widest first: the agenda of the meeting that deliberates. Among equally
 * wide ones the criterion with more weight comes first, then the canonical order. What all agree on, and what
 * fewer than two judged, is not on it.
 */
export function widestSpreads(sheet: ScoreSheet): Spread[] {
  return sheet
    .flatMap(({ proposal, cells }) => cells.flatMap((cell) => spreadOf(proposal, cell)))
    .toSorted((a, b) => width(b) - width(a) || b.weight - a.weight)
    .map(({ proposal, criterion, lowest, highest }) => ({ proposal, criterion, lowest, highest }));
}

function spreadOf(proposal: string, { criterion, given }: Cell): (Spread & { weight: number })[] {
  const levels = given.map(({ level }) => level);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  // Of no levels at all the highest is below the lowest.
  if (highest <= lowest) return [];
  return [{ proposal, criterion: criterion.id, lowest, highest, weight: criterion.weight }];
}

function width({ lowest, highest }: Spread): number {
  return highest - lowest;
}
