/** The states of a revision, in the order of its life. */
export const revisionStates = ["draft", "inReview", "returned", "approved", "withdrawn"] as const;
export type RevisionState = (typeof revisionStates)[number];

/** What approving it does: its content becomes the service's, or the service is archived. */
export const revisionKinds = ["content", "archival"] as const;
export type RevisionKind = (typeof revisionKinds)[number];

export type RevisionAct = "submit" | "approve" | "return" | "withdraw" | "takeBack";

const moves: Record<RevisionAct, { from: readonly RevisionState[]; to: RevisionState }> = {
  submit: { from: ["draft", "returned"], to: "inReview" },
  approve: { from: ["inReview"], to: "approved" },
  return: { from: ["inReview"], to: "returned" },
  withdraw: { from: ["draft", "inReview", "returned"], to: "withdrawn" },
  // Of an approval for a day that has not come.
  takeBack: { from: ["approved"], to: "inReview" },
};

/** The state an act leads to, or null where the act is not open in this state. */
export function stateAfter(act: RevisionAct, state: RevisionState): RevisionState | null {
  return moves[act].from.includes(state) ? moves[act].to : null;
}

/** Whether it may still be written in. */
export function isEditable(state: RevisionState): boolean {
  return stateAfter("submit", state) !== null;
}

/** Whether its content may still be written in: a proposal to archive has none of its own. */
export function isWritable({ kind, state }: { kind: RevisionKind; state: RevisionState }): boolean {
  return kind === "content" && isEditable(state);
}

/** Whether it still waits for somebody: a service has one such revision at most. */
export function isOpen(state: RevisionState): boolean {
  return stateAfter("withdraw", state) !== null;
}

export const serviceStates = ["draft", "inReview", "published", "archived"] as const;
export type ServiceState = (typeof serviceStates)[number];

/** What an act on a revision makes of its service: the published one stays as it is until an approval. */
export function serviceStateAfter(act: RevisionAct, kind: RevisionKind, state: ServiceState): ServiceState {
  if (act === "approve") return kind === "archival" ? "archived" : "published";
  if (state === "draft" && act === "submit") return "inReview";
  return state === "inReview" && (act === "return" || act === "withdraw") ? "draft" : state;
}

/** Whoever began a revision or wrote in it decides nothing about it. */
export function mayDecide(personId: string, writerIds: readonly string[]): boolean {
  return !writerIds.includes(personId);
}
