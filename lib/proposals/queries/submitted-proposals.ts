import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";

export interface SubmittedProposal {
  id: string;
  reference: string | null;
  name: BilingualText;
  organisation: BilingualText;
  round: BilingualText;
  status: ProposalStatus;
  submittedAt: Date | null;
}

/** Every proposal that was ever submitted, for the quality lead: those awaiting a decision first. */
export function submittedProposals(viewer: Viewer): Promise<SubmittedProposal[]> {
  if (!can(viewer, "proposals.decide", {})) return Promise.resolve([]);
  return inScope(rowScope(viewer), async (tx) => {
    const rows = await tx.proposal.findMany({
      where: { submittedAt: { not: null } },
      select: {
        id: true,
        reference: true,
        status: true,
        submittedAt: true,
        newServiceNameAr: true,
        newServiceNameEn: true,
        service: { select: { nameAr: true, nameEn: true } },
        organisation: { select: { nameAr: true, nameEn: true } },
        round: { select: { nameAr: true, nameEn: true } },
      },
      orderBy: [{ round: { nominatingUntil: "desc" } }, { submittedAt: "desc" }, { id: "asc" }],
    });
    return rows.map(({ id, reference, status, submittedAt, organisation, round, ...named }) => ({
      id,
      reference,
      status,
      submittedAt,
      name: proposalName(named),
      organisation: { ar: organisation.nameAr, en: organisation.nameEn },
      round: { ar: round.nameAr, en: round.nameEn },
    }));
  });
}
