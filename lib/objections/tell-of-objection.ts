import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { nameOfProposal, namedProposal } from "#lib/evaluations/queries/proposal-name.ts";
import { objectionLetter, type ObjectionLetter, type ToldObjection } from "#lib/mail/objection-letter.ts";
import type { Receiver } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";

type Person = Receiver & { id: string };

/** Tells whoever objected that it arrived, and the quality leads that it waits for an answer. */
export async function tellOfObjection(tx: Transaction, objectionId: string): Promise<void> {
  const { told, filedBy } = await inWords(tx, objectionId);
  if (filedBy) await send(tx, objectionId, "filed", told, filedBy);
  for (const lead of await leadsOf(tx)) await send(tx, objectionId, "toAnswer", told, lead);
}

/** Brings the answer to whoever objected, and to the other leads what was answered. */
export async function tellOfAnswer(tx: Transaction, objectionId: string): Promise<void> {
  const { told, filedBy, answeredById } = await inWords(tx, objectionId);
  if (filedBy) await send(tx, objectionId, "answered", told, filedBy);
  const leads = (await leadsOf(tx)).filter(({ id }) => id !== answeredById);
  for (const lead of leads) await send(tx, objectionId, "answeredToLeads", told, lead);
}

async function send(
  tx: Transaction,
  objectionId: string,
  kind: ObjectionLetter,
  told: ToldObjection,
  person: Person,
): Promise<void> {
  await queueLetter(tx, {
    key: `objection:${objectionId}:${kind}:${person.id}`,
    language: person.language,
    ...objectionLetter(kind, told, person, env().PORTAL_URL),
  });
}

const receiver = { id: true, email: true, name: true, language: true, deactivatedAt: true } as const;

async function inWords(tx: Transaction, id: string) {
  const { proposal, edition, filedBy, ...objection } = await tx.objection.findUniqueOrThrow({
    where: { id },
    include: {
      proposal: { select: { ...namedProposal, round: { select: { slug: true } } } },
      edition: { select: { slug: true } },
      filedBy: { select: receiver },
    },
  });
  const { name, organisation, reference } = nameOfProposal(proposal);
  const told: ToldObjection = {
    proposal: proposal.id,
    round: proposal.round.slug,
    edition: edition.slug,
    ...{ name, organisation, reference },
    text: objection.text,
    outcome: objection.outcome,
    answer: objection.answer,
  };
  const { answeredById } = objection;
  return { told, filedBy: filedBy.deactivatedAt ? null : filedBy, answeredById };
}

function leadsOf(tx: Transaction): Promise<Person[]> {
  return tx.person.findMany({
    where: { deactivatedAt: null, roles: { some: { role: "qualityLead", revokedAt: null } } },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
  });
}
