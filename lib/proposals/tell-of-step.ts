import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { lettersOfStep } from "#lib/domain/proposals/letters.ts";
import { sections, type Section } from "#lib/domain/proposals/sections.ts";
import type { ProposalAct, ProposalStatus } from "#lib/domain/proposals/status.ts";
import { env } from "#lib/env.ts";
import { proposalLetter, type ProposalStep, type Receiver } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { proposalName } from "./proposal-name.ts";

interface Step {
  act: ProposalAct;
  from: ProposalStatus;
  proposalId: string;
  /** The record of the step: with the receiver it names what is told once. */
  eventId: string;
  reason: string | null;
  fieldReasons: Partial<Record<Section, string>>;
}

type Person = Receiver & { id: string };

/** Tells those concerned of a step by letter, in its transaction. */
export async function tellOfStep(tx: Transaction, step: Step): Promise<void> {
  const { officers, leads } = lettersOfStep(step.act, step.from);
  if (!officers && !leads) return;
  const told = await stepInWords(tx, step);
  const letters = [
    ...(officers ? await receivers(officers, officersOf(tx, step.proposalId)) : []),
    ...(leads ? await receivers(leads, leadsOf(tx)) : []),
  ];
  for (const { kind, person } of letters)
    await queueLetter(tx, {
      key: `proposal-step:${step.eventId}:${kind}:${person.id}`,
      language: person.language,
      ...proposalLetter(kind, told, person, env().PORTAL_URL),
    });
}

async function receivers<Kind>(kind: Kind, found: Promise<Person[]>) {
  return (await found).map((person) => ({ kind, person }));
}

async function stepInWords(tx: Transaction, step: Step): Promise<ProposalStep> {
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
function officersOf(tx: Transaction, proposalId: string): Promise<Person[]> {
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

function leadsOf(tx: Transaction): Promise<Person[]> {
  return tx.person.findMany({
    where: { deactivatedAt: null, roles: { some: { role: "qualityLead", revokedAt: null } } },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
  });
}
