import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { nameOfProposal, namedProposal } from "#lib/evaluations/queries/proposal-name.ts";
import { editionLetter } from "#lib/mail/edition-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { officersOfAll } from "#lib/proposals/queries/officers.ts";

interface Telling {
  roundId: string;
  slug: string;
  /** It replaces an edition that was published before. */
  corrects: boolean;
  objectionsUntil: Date;
  /** The ids of the proposals that it ranks. */
  ranked: readonly string[];
}

/** Tells the officers whose nominations an edition ranks: one letter each, with until when they may object. */
export async function tellOfEdition(
  tx: Transaction,
  { roundId, slug, corrects, objectionsUntil, ranked }: Telling,
): Promise<void> {
  const { nameAr, nameEn } = await tx.round.findUniqueOrThrow({ where: { id: roundId } });
  const proposals = await tx.proposal.findMany({
    where: { id: { in: [...ranked] } },
    select: namedProposal,
    orderBy: { reference: "asc" },
  });
  const officers = await officersOfAll(tx, ranked);
  for (const own of Map.groupBy(officers, ({ id }) => id).values()) {
    const [person] = own;
    if (!person) continue;
    const ids = own.map(({ proposalId }) => proposalId);
    const told = {
      ...{ slug, objectionsUntil, round: { ar: nameAr, en: nameEn } },
      proposals: proposals.filter(({ id }) => ids.includes(id)).map(nameOfProposal),
    };
    await queueLetter(tx, {
      key: `edition:${slug}:${person.id}`,
      language: person.language,
      ...editionLetter(corrects ? "corrected" : "published", told, person, env().PORTAL_URL),
    });
  }
}
