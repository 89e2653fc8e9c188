/** The states of a proposal, in the order of its life. */
export const statuses = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "ranked",
  "withdrawn",
  "declined",
  "merged",
] as const;

export type ProposalStatus = (typeof statuses)[number];

export type ProposalAct = "submit" | "accept" | "return" | "decline" | "withdraw" | "merge" | "rank";

const moves: Record<ProposalAct, { from: readonly ProposalStatus[]; to: ProposalStatus }> = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  accept: { from: ["submitted"], to: "accepted" },
  return: { from: ["submitted"], to: "returned" },
  decline: { from: ["submitted"], to: "declined" },
  withdraw: { from: ["draft", "submitted", "returned", "accepted"], to: "withdrawn" },
  merge: { from: ["submitted", "accepted"], to: "merged" },
  rank: { from: ["accepted"], to: "ranked" },
};

/** The state an act leads to, or null where the act is not open in this state. */
export function statusAfter(act: ProposalAct, status: ProposalStatus): ProposalStatus | null {
  return moves[act].from.includes(status) ? moves[act].to : null;
}

/** Whether the officer may still write in it. */
export function isEditable(status: ProposalStatus): boolean {
  return status === "draft" || status === "returned";
}
