import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { sections, type Section } from "#lib/domain/proposals/sections.ts";
import type { ProposalStep, Receiver } from "#lib/mail/proposal-letter.ts";
import { proposalName } from "./proposal-name.ts";

export type Person = Receiver & { id: string };

interface Step {
  proposalId: string;
  reason: string | null;
  fieldReasons: Partial<Record<Section, string>>;
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
    remarks: sections.flatMap((section) => {
      const remark = step.fieldReasons[section];
      return remark ? [{ section, remark }] : [];
    }),
  };
}

/** Whoever opened or submitted it and is still an officer of its organisation or of one above it. */
export function officersOf(tx: Transaction, proposalId: string): Promise<Person[]> {
  return tx.$queryRaw`
    select p."id"::text, p."email", p."name", p."language"::text
      from "Person" p, "Proposal" o
     where o."id" = ${proposalId}::uuid and p."deactivatedAt" is null
       and (p."id" = o."createdById" or exists (
             select 1 from "ProposalEvent" e
              where e."proposalId" = o."id" and e."byId" = p."id" and e."to" in ('submitted', 'withdrawn')))
       and exists (
             select 1 from "RoleGrant" r
              where r."personId" = p."id" and r."role" = 'officer' and r."revokedAt" is null
                and r."organisationId" in (select organisation_line(o."organisationId")))
     order by p."id"`;
}
