import type { SolvingOutcome } from "#lib/db/generated/enums.ts";

interface Solving {
  outcome: SolvingOutcome | null;
  startedAt: Date | null;
  askedAt: Date;
  seconds: number;
}

export type SolvingState = SolvingOutcome | "waiting" | "running" | "lost";

/** How long beyond its time nothing is heard of a solving before it is given up for lost. */
const PATIENCE_MS = 15 * 60_000;

/** Where a solving stands: one of which nothing was heard for long is lost, and another may be asked for. */
export function solvingState({ outcome, startedAt, askedAt, seconds }: Solving, now: Date): SolvingState {
  if (outcome) return outcome;
  if (now.getTime() - (startedAt ?? askedAt).getTime() > 1000 * seconds + PATIENCE_MS) return "lost";
  return startedAt ? "running" : "waiting";
}
