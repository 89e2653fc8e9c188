/** What a nomination says of itself beside the answers to criteria, as an evaluator reads it. */
export const judgedFacts = [
  "name",
  "summary",
  "maturity",
  "targetMaturity",
  "problem",
  "beneficiaries",
  "yearlyTransactions",
  "demandSource",
  "burdenNow",
  "burdenAfter",
  "currentSystems",
  "legalBasis",
  "team",
  "owner",
  "durationQuarters",
  "personMonths",
  "cost",
  "earliestQuarter",
  "requirements",
  "standards",
] as const;

export type JudgedFact = (typeof judgedFacts)[number];

/** The papers of a nomination as an evaluation rests on them; a fact that was not stated is absent. */
export interface JudgedPapers {
  facts: Partial<Record<JudgedFact, string>>;
  /** By the code of each criterion: what the organisation answered. */
  answers: Record<string, string>;
}

/** A fact, or the answer to a criterion, that is not as it was; null where it was not stated. */
export type PaperChange = { before: string | null; after: string | null } & (
  { fact: JudgedFact } | { criterion: string }
);

/** What changed in a nomination since an evaluator judged by it, the facts first, then the criteria by code. */
export function changedPapers(seen: JudgedPapers, now: JudgedPapers): PaperChange[] {
  const criteria = [...new Set([...Object.keys(seen.answers), ...Object.keys(now.answers)])].toSorted();
  return [
    ...judgedFacts.map((fact) => ({ fact, ...sides(seen.facts[fact], now.facts[fact]) })),
    ...criteria.map((criterion) => ({
      criterion,
      ...sides(seen.answers[criterion], now.answers[criterion]),
    })),
  ].filter(({ before, after }) => before !== after);
}

function sides(before: string | undefined, after: string | undefined) {
  return { before: before ?? null, after: after ?? null };
}
