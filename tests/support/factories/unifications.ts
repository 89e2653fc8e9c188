import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { makeSubmittedProposal } from "./proposals.ts";

interface Parts {
  roundId: string;
  /** The proposal with which others are unified. */
  proposalId: string;
  leadId: string;
}

/** Links a proposal to another and to a service, and merges a third one into it: the id of the merged one. */
export async function makeUnifications({ roundId, proposalId, leadId: linkedById }: Parts): Promise<string> {
  const other = await makeSubmittedProposal({ roundId, organisation: "transport" });
  const merged = await makeSubmittedProposal({ roundId, organisation: "transport", service: 1 });
  const reason = "تُطلب الوثائق نفسها من الأشخاص أنفسهم، ويكفي لهما سجل واحد.";
  await inScope(portalScope, async (tx) => {
    const service = await tx.service.findUniqueOrThrow({ where: { code: "MOH-001" } });
    await tx.unification.createMany({
      data: [
        { proposalId, otherProposalId: other.id, reason, linkedById },
        { proposalId, serviceId: service.id, reason, linkedById },
      ],
    });
    await tx.proposal.update({
      where: { id: merged.id },
      data: { status: "merged", mergedIntoId: proposalId },
    });
    await tx.proposalEvent.create({
      data: { proposalId: merged.id, from: "submitted", to: "merged", byId: linkedById, reason },
    });
  });
  return merged.id;
}
