import { groupsOfEquals } from "./groups-of-equals.ts";

/**
 * Krippendorff's α for ordinal data: 1 − observed / expected disagreement (Krippendorff, Content Analysis,
 * ch. 12). `units` holds the levels that each unit was given, in any number; a unit with fewer than two
 * drops out. At most 1; 0 means no better than chance. Null where there is nothing to compare or nothing
 * varies: not computable, which is not the same as agreement.
 *
 * The ordinal distance of two levels, (Σ_{g=c..k} n_g − (n_c + n_k)/2)², is the squared distance of their
 * mean ranks among all levels given, so both disagreements are variances of mean ranks.
 */
export function krippendorffOrdinal(units: readonly (readonly number[])[]): number | null {
  const paired = units
    .filter((levels) => levels.length >= 2)
    .map((levels) => levels.map((level) => ({ level, meanRank: 0 })));
  const all = paired.flat();
  setMeanRanks(all);

  const expected = squaredDeviations(all);
  if (expected === 0) return null;
  const observed = paired.reduce(
    (sum, unit) => sum + (unit.length / (unit.length - 1)) * squaredDeviations(unit),
    0,
  );
  return 1 - ((all.length - 1) / all.length) * (observed / expected);
}

type RankedLevel = { level: number; meanRank: number };

function setMeanRanks(levels: readonly RankedLevel[]): void {
  let before = 0;
  for (const equals of groupsOfEquals(levels, ({ level }) => level, 0)) {
    for (const ranked of equals) ranked.meanRank = before + equals.length / 2;
    before += equals.length;
  }
}

function squaredDeviations(ranked: readonly RankedLevel[]): number {
  const mean = ranked.reduce((sum, { meanRank }) => sum + meanRank, 0) / ranked.length;
  return ranked.reduce((sum, { meanRank }) => sum + (meanRank - mean) ** 2, 0);
}
