import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { DecisionTable } from "./decision-table.ts";
import { rank } from "./rank.ts";

/** A criterion that alone would bring a proposal in: the level it stands at, as a mean, and the one it would need. */
export type NeededLevel = { criterion: string; level: number; needed: number };

/**
 * What keeps a proposal out of the top k: `gap`, the points of priority it lacks, and the criteria of which one
 * alone could make them up, the shortest way first; none where no single one could.
 */
export type WayToTheTop = { gap: number; needed: NeededLevel[] };

/** The way into the top k of every ranked proposal that stands outside it, by its id. */
export function waysToTheTop(table: DecisionTable): ReadonlyMap<string, WayToTheTop> {
  const { alpha, topK } = table.method;
  const ranking = rank(scoreProposals(scoreSheet(table), alpha).complete);
  const shares = dimensionShares(table.criteria, alpha);
  const last = ranking.slice(0, topK).reduce((least, { priority }) => Math.min(least, priority), Infinity);

  const ways = new Map<string, WayToTheTop>();
  for (const { id, rank: place, priority, values } of ranking) {
    if (place <= topK) continue;
    const gap = last - priority;
    const needed = values
      .map(({ criterion, value }) => {
        const points = HIGHEST_INDEX * shares[criterion.dimension] * criterion.weight;
        return { criterion: criterion.id, level: levelOf(value), needed: levelOf(value + gap / points) };
      })
      .filter((one) => one.needed <= HIGHEST_LEVEL)
      .toSorted((a, b) => a.needed - a.level - (b.needed - b.level));
    ways.set(id, { gap, needed });
  }
  return ways;
}

/** The level of a value. */
function levelOf(value: number): number {
  return LOWEST_LEVEL + (HIGHEST_LEVEL - LOWEST_LEVEL) * value;
}
