import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";

export interface OwnProposal {
  id: string;
  reference: string | null;
  name: BilingualText;
  organisation: BilingualText;
  round: BilingualText;
  status: ProposalStatus;
  updatedAt: Date;
}

/** The proposals of an officer's organisations, the latest first. */
export async function ownProposals(viewer: Viewer): Promise<OwnProposal[]> {
  const scope = rowScope(viewer);
  const rows = await inScope(scope, (tx) =>
    tx.proposal.findMany({
      where: { organisationId: { in: [...scope.organisations] } },
      select: {
        id: true,
        reference: true,
        status: true,
        updatedAt: true,
        organisationId: true,
        newServiceNameAr: true,
        newServiceNameEn: true,
        service: { select: { nameAr: true, nameEn: true } },
        organisation: { select: { nameAr: true, nameEn: true } },
        round: { select: { nameAr: true, nameEn: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    }),
  );
  return rows
    .filter((row) => can(viewer, "proposals.edit", row))
    .map(({ id, reference, status, updatedAt, organisation, round, ...named }) => ({
      id,
      reference,
      status,
      updatedAt,
      name: proposalName(named),
      organisation: { ar: organisation.nameAr, en: organisation.nameEn },
      round: { ar: round.nameAr, en: round.nameEn },
    }));
}
