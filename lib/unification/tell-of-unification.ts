import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { nameOfProposal, namedProposal } from "#lib/evaluations/queries/proposal-name.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { unificationLetter, type UnificationLetter, type UnifiedPart } from "#lib/mail/unification-letter.ts";
import { officersOf, officersOfOrganisation, type Person } from "#lib/proposals/queries/officers.ts";

/** One of the two, with whoever is told. */
interface Side extends UnifiedPart {
  officers: readonly Person[];
}

/** Tells the officers of both that they are to be unified, or no more. */
export async function tellOfLink(
  tx: Transaction,
  linkId: string,
  kind: "linked" | "unlinked",
): Promise<void> {
  const link = await tx.unification.findUniqueOrThrow({ where: { id: linkId } });
  const one = await sideOfProposal(tx, link.proposalId);
  const other = link.otherProposalId
    ? await sideOfProposal(tx, link.otherProposalId)
    : await sideOfService(tx, link.serviceId ?? "");
  const reason = link.removalReason ?? link.reason;
  const event = `${linkId}:${kind}`;
  await tell(tx, { event, kind, own: one, other, reason });
  await tell(tx, { event, kind, own: other, other: one, reason });
}

interface MergeStep {
  proposalId: string;
  intoId: string;
  /** The record of the step: with the receiver it names what is told once. */
  eventId: string;
  reason: string;
}

/** Tells the officers of both that one stands for the other, or no more. */
export async function tellOfMerge(
  tx: Transaction,
  { proposalId, intoId, eventId, reason }: MergeStep,
  kind: "merged" | "unmerged",
): Promise<void> {
  const merged = await sideOfProposal(tx, proposalId);
  const into = await sideOfProposal(tx, intoId);
  const toOther = kind === "merged" ? "mergedInto" : "unmergedFrom";
  await tell(tx, { event: eventId, kind, own: merged, other: into, reason });
  await tell(tx, { event: eventId, kind: toOther, own: into, other: merged, reason });
}

interface Told {
  event: string;
  kind: UnificationLetter;
  own: Side;
  other: UnifiedPart;
  reason: string;
}

async function tell(tx: Transaction, { event, kind, own, other, reason }: Told): Promise<void> {
  for (const person of own.officers)
    await queueLetter(tx, {
      key: `unification:${event}:${kind}:${own.code}:${person.id}`,
      language: person.language,
      ...unificationLetter(kind, { own, other, reason }, person, env().PORTAL_URL),
    });
}

async function sideOfProposal(tx: Transaction, id: string): Promise<Side> {
  const row = await tx.proposal.findUniqueOrThrow({ where: { id }, select: namedProposal });
  const { reference, name, organisation } = nameOfProposal(row);
  const officers = await officersOf(tx, id);
  return { name, organisation, code: reference, page: `proposals/${id}`, officers };
}

async function sideOfService(tx: Transaction, id: string): Promise<Side> {
  const { code, nameAr, nameEn, organisationId, organisation } = await tx.service.findUniqueOrThrow({
    where: { id },
    include: { organisation: true },
  });
  return {
    ...{ code, page: `services/${code}` },
    name: { ar: nameAr, en: nameEn },
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    officers: await officersOfOrganisation(tx, organisationId),
  };
}
