import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";

/** A service at its two indices from 0 to 100. */
export interface QuadrantPoint {
  place: number;
  quadrant: Quadrant | null;
  impact: number;
  readiness: number;
  title?: string;
  /** Drawn faintly beside those that were asked for. */
  isFaint?: boolean;
}
