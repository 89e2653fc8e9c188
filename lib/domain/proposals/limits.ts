/** How much a proposal's fields may hold, whether they are typed in its pages or in a row of a table. */
export const proposalLimits = {
  name: { min: 3, max: 200 },
  line: { max: 300 },
  text: { max: 4000 },
  transactions: { min: 0, max: 1_000_000_000 },
  /** Visits, days and documents of one transaction. */
  burden: { min: 0, max: 10_000 },
  level: { min: 1, max: 5 },
  personMonths: { min: 0, max: 9999 },
  cost: { min: 0, max: 999_999_999 },
  rows: 60,
} as const;
