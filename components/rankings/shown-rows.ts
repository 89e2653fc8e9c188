import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import type { RankingFilters } from "#lib/rankings/schema.ts";

/** The rows that were asked for, in the order of the ranking. */
export function shownRows(
  rows: readonly RankedRow[],
  { organisation, quadrant }: RankingFilters,
): RankedRow[] {
  return rows.filter(
    (row) =>
      (organisation === undefined || row.organisation === organisation) &&
      (quadrant === undefined || row.quadrant === quadrant),
  );
}

/** Places that more than one proposal holds. */
export function sharedPlaces(rows: readonly RankedRow[]): ReadonlySet<number> {
  const places = rows.map(({ rank }) => rank);
  return new Set(places.filter((place, index) => places.indexOf(place) !== index));
}
