import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import type { RankingFilters } from "#lib/rankings/schema.ts";

/** As many as keep a page light on a weak line. */
const PAGE_SIZE = 15;

/** The rows that were asked for, in the order of the ranking. */
export function shownRows(
  rows: readonly RankedRow[],
  { organisation, quadrant }: Pick<RankingFilters, "organisation" | "quadrant">,
): RankedRow[] {
  return rows.filter(
    (row) =>
      (organisation === undefined || row.organisation === organisation) &&
      (quadrant === undefined || row.quadrant === quadrant),
  );
}

/** The rows of one page; a page past the end is the last one. */
export function pageOfRows<Row>(rows: readonly Row[], asked: number, size = PAGE_SIZE) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(asked, pages);
  return { page, pages, rows: rows.slice((page - 1) * size, page * size) };
}

/** Places that more than one proposal holds. */
export function sharedPlaces(rows: readonly RankedRow[]): ReadonlySet<number> {
  const places = rows.map(({ rank }) => rank);
  return new Set(places.filter((place, index) => places.indexOf(place) !== index));
}
