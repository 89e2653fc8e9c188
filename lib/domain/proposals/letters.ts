import type { ProposalAct, ProposalStatus } from "./status.ts";

/** What a letter about a step of a proposal says, or about the step that is still owed. */
export type ProposalLetter =
  | "received"
  | "toDecide"
  | "returned"
  | "accepted"
  | "declined"
  | "withdrawn"
  | "withdrawnToLeads"
  | "notSubmitted";

interface Told {
  /** To the officers who wrote and submitted it. */
  officers: ProposalLetter | null;
  /** To those who decide about it. */
  leads: ProposalLetter | null;
}

const nobody: Told = { officers: null, leads: null };

/** Who is told of a step by letter, and what. Nobody is told of a draft, which only its writers know. */
export function lettersOfStep(act: ProposalAct, from: ProposalStatus): Told {
  switch (act) {
    case "submit":
      return { officers: "received", leads: "toDecide" };
    case "accept":
      return { officers: "accepted", leads: null };
    case "return":
      return { officers: "returned", leads: null };
    case "decline":
      return { officers: "declined", leads: null };
    case "withdraw":
      return from === "draft" ? nobody : { officers: "withdrawn", leads: "withdrawnToLeads" };
    case "merge":
    case "rank":
      return nobody;
  }
}
