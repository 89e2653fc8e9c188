import type { Cell } from "#lib/api/csv.ts";
import type { RankedRow, Ranking } from "./read-ranking.ts";

type Read = (row: RankedRow) => Cell;

/** The columns of an edition as a table, by their permanent names; after them comes one for each criterion. */
const columns: Record<string, Read> = {
  rank: ({ rank }) => rank,
  reference: ({ id }) => id,
  service: ({ service }) => service,
  name_ar: ({ name }) => name.ar,
  name_en: ({ name }) => name.en,
  organisation: ({ organisation }) => organisation,
  organisation_ar: ({ organisationName }) => organisationName.ar,
  organisation_en: ({ organisationName }) => organisationName.en,
  priority: ({ priority }) => priority,
  impact: ({ impact }) => impact,
  readiness: ({ readiness }) => readiness,
  quadrant: ({ quadrant }) => quadrant,
  target_maturity: ({ targetMaturity }) => targetMaturity,
  yearly_transactions: ({ figures }) => figures?.yearlyTransactions ?? null,
  visits_now: ({ figures }) => figures?.visitsNow ?? null,
  visits_after: ({ figures }) => figures?.visitsAfter ?? null,
  days_now: ({ figures }) => figures?.daysNow ?? null,
  days_after: ({ figures }) => figures?.daysAfter ?? null,
  documents_now: ({ figures }) => figures?.documentsNow ?? null,
  documents_after: ({ figures }) => figures?.documentsAfter ?? null,
  tier: ({ certainty }) => certainty?.tier ?? null,
  interval_from: ({ certainty }) => certainty?.interval[0] ?? null,
  interval_to: ({ certainty }) => certainty?.interval[1] ?? null,
  interval_coverage: ({ certainty }) => certainty?.coverage ?? null,
  first_probability: ({ certainty }) => certainty?.first ?? null,
  top_probability: ({ certainty }) => certainty?.topK ?? null,
};

/** The names of the columns: those of every edition, then the criteria of this one. */
export function tableHead({ criteria }: Ranking): string[] {
  return [...Object.keys(columns), ...criteria.map(({ id }) => id)];
}

/** The places of an edition in their order, a row each; a criterion's cell is its value from 0 to 1. */
export function tableRows(ranking: Ranking): Cell[][] {
  return ranking.rows.map((row) => {
    const values = new Map(
      ranking.contributions.get(row.id)?.map(({ criterion, value }) => [criterion, value]),
    );
    return [
      ...Object.values(columns).map((read) => read(row)),
      ...ranking.criteria.map(({ id }) => values.get(id) ?? null),
    ];
  });
}
