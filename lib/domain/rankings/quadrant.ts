import { EQUALITY_TOLERANCE } from "./rank.ts";

/** A develop now · B invest in readiness · C quick but small · D neither. */
export type Quadrant = "A" | "B" | "C" | "D";

/** The quadrant of a proposal at the threshold θ; null where a dimension has no criteria. */
export function quadrant(
  impact: number | null,
  readiness: number | null,
  threshold: number,
): Quadrant | null {
  if (impact === null || readiness === null) return null;
  const reaches = (index: number) => index >= threshold - EQUALITY_TOLERANCE;
  if (reaches(impact)) return reaches(readiness) ? "A" : "B";
  return reaches(readiness) ? "C" : "D";
}
