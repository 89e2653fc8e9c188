import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { makeSubmittedProposal } from "./proposals.ts";

interface Parts {
  roundId: string;
  /** The proposal with which others are unified. */
  proposalId: string;
  leadId: string;
}

/** Links a proposal to another and to a service, and merges a third one into it: the ids of a link and of that one. */
export async function makeUnifications({ roundId, proposalId, leadId: linkedById }: Parts) {
  const other = await makeSubmittedProposal({ roundId, organisation: "transport" });
  const merged = await makeSubmittedProposal({ roundId, organisation: "transport", service: 1 });
  const reason = "تُطلب الوثائق نفسها من الأشخاص أنفسهم، ويكفي لهما سجل واحد.";
  return inScope(portalScope, async (tx) => {
    const service = await tx.service.findUniqueOrThrow({ where: { code: "MOH-001" } });
    const said = { proposalId, reason, linkedById };
    const { id: link } = await tx.unification.create({ data: { ...said, otherProposalId: other.id } });
    await tx.unification.create({ data: { ...said, serviceId: service.id } });
    await tx.proposal.update({
      where: { id: merged.id },
      data: { status: "merged", mergedIntoId: proposalId },
    });
    await tx.proposalEvent.create({
      data: { proposalId: merged.id, from: "submitted", to: "merged", byId: linkedById, reason },
    });
    return { link, merged: merged.id };
  });
}
