import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";

/** How many days an officer may object after publication, unless the round says otherwise. */
export const OBJECTION_DAYS = 14;

export const objectionOutcomes = ["upheld", "dismissed"] as const;

export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** A published place, as an officer would object to it; moments in milliseconds since 1970. */
export interface ObjectedPlace {
  status: ProposalStatus;
  phase: Phase;
  /** When the period of objection ends; null before the first edition. */
  objectionsUntil: number | null;
  now: number;
  /** Was the place in this edition objected to already? */
  filed: boolean;
}

/** Why an officer cannot object to the place of their proposal, or null: in its time, and once for each edition. */
export function refusalToObject(place: ObjectedPlace): Reason | null {
  if (place.status !== "ranked" || place.objectionsUntil === null) return "proposalNotRanked";
  if (place.filed) return "alreadyObjected";
  if (place.phase !== "published" || place.now > place.objectionsUntil) return "objectionsClosed";
  return null;
}
