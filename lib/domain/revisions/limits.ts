/** How much a field of a service may hold, in characters, rows or whole numbers. */
export const contentLimits = {
  name: { min: 3, max: 200 },
  summary: { max: 600 },
  department: { max: 200 },
  /** A text that is one of a list, a place or hours. */
  short: { max: 300 },
  /** A text of several sentences. */
  long: { max: 2000 },
  address: { max: 500 },
  phone: { max: 60 },
  minutes: { min: 1, max: 100_000 },
  amount: { min: 0, max: 99_999_999 },
  rows: 60,
  /** Channels, and as many fees. */
  channels: 30,
  keyword: { max: 60 },
  keywords: 40,
  requires: 40,
} as const;
