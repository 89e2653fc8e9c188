/** The three pillars of ESCWA's GEMS index (E/ESCWA/CL4.SIT/2023/3), each with what the portal can measure of it. */
export const scoreParts = {
  availability: ["online", "maturity"],
  use: ["digital", "satisfaction"],
  outreach: ["completeness", "reachable"],
} as const;

export type ScorePart = keyof typeof scoreParts;
export type ScoreMeasure = (typeof scoreParts)[ScorePart][number];

/** Each a share from 0 to 1, or null where it is not known. */
export type ScoreMeasures = Readonly<Record<ScoreMeasure, number | null>>;

export interface PartOfScore {
  part: ScorePart;
  /** The mean of its measures; null as long as one of them is not known. */
  score: number | null;
  measures: { measure: ScoreMeasure; share: number | null }[];
}

/**
 * How the government would score itself in the shape of GEMS. There is no sum: the weights of the pillars are
 * ESCWA's, and so is the choice of the services it asks about.
 */
export function selfScore(shares: ScoreMeasures): PartOfScore[] {
  const parts = ["availability", "use", "outreach"] as const;
  return parts.map((part) => {
    const asked: readonly ScoreMeasure[] = scoreParts[part];
    const measures = asked.map((measure) => ({ measure, share: shares[measure] }));
    return { part, score: meanOf(measures.map(({ share }) => share)), measures };
  });
}

function meanOf(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null);
  return known.length < shares.length ? null : known.reduce((sum, share) => sum + share, 0) / known.length;
}
