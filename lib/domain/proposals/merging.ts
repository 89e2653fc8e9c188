import type { Reason } from "#lib/domain/reasons.ts";
import { statusAfter, type ProposalStatus } from "./status.ts";

/** A proposal as far as merging asks of it. */
export interface Mergeable {
  id: string;
  roundId: string;
  status: ProposalStatus;
  /** How many evaluations are assigned that nobody gave back. */
  assigned: number;
}

const phases = ["nominating", "evaluating"];
const standing: readonly ProposalStatus[] = ["submitted", "accepted"];

/** Why a proposal may not go into another in this phase of their round, or null. */
export function refusalToMerge(merged: Mergeable, into: Mergeable, phase: string): Reason | null {
  if (!phases.includes(phase)) return "roundNotNominating";
  if (statusAfter("merge", merged.status) === null) return "proposalNotSubmitted";
  if (merged.assigned > 0) return "evaluationAssigned";
  if (merged.id === into.id || merged.roundId !== into.roundId || !standing.includes(into.status))
    return "notToMergeInto";
  return null;
}

/** Why a merge may not be undone in this phase, or null: whoever judges the other judges both. */
export function refusalToUndoMerge(
  merged: Pick<Mergeable, "status">,
  into: Pick<Mergeable, "assigned"> | null,
  phase: string,
): Reason | null {
  if (!phases.includes(phase)) return "roundNotNominating";
  if (merged.status !== "merged" || into === null) return "changedMeanwhile";
  return into.assigned > 0 ? "evaluationAssigned" : null;
}

/** The state a merged proposal came from, by its events in their order; null where it was never merged. */
export function statusBeforeMerge(
  events: readonly { from: ProposalStatus; to: ProposalStatus }[],
): ProposalStatus | null {
  return events.findLast(({ to }) => to === "merged")?.from ?? null;
}
