import { refused, type Refusal } from "#lib/domain/outcome.ts";

/** When a round takes nominations; moments in milliseconds since 1970. */
export interface NominationWindow {
  phase: string;
  from: number;
  until: number;
}

/** Why nothing may be nominated, mended, submitted or withdrawn now, or null while it may. */
export function nominationRefusal({ phase, from, until }: NominationWindow, now: number): Refusal | null {
  if (phase !== "nominating" || now < from) return refused("roundNotNominating");
  return now < until ? null : { ...refused("nominationsClosed"), deadline: until };
}
