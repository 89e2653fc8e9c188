import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Remark } from "#lib/domain/proposals/remarks.ts";
import type { ProposalStep } from "#lib/mail/proposal-letter.ts";
import { proposalName } from "./proposal-name.ts";

interface Step {
  proposalId: string;
  reason: string | null;
  remarks: readonly Remark[];
}

/** What letters about a proposal say of it. */
export async function stepInWords(tx: Transaction, step: Step): Promise<ProposalStep> {
  const named = { select: { nameAr: true, nameEn: true } };
  const { id, reference, organisation, round, ...proposal } = await tx.proposal.findUniqueOrThrow({
    where: { id: step.proposalId },
    select: {
      id: true,
      reference: true,
      newServiceNameAr: true,
      newServiceNameEn: true,
      service: named,
      organisation: named,
      round: { select: { nameAr: true, nameEn: true, nominatingUntil: true } },
    },
  });
  return {
    id,
    reference,
    name: proposalName(proposal),
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    round: { ar: round.nameAr, en: round.nameEn },
    until: round.nominatingUntil,
    reason: step.reason,
    remarks: step.remarks.map(({ section, text }) => ({ section, remark: text })),
  };
}
