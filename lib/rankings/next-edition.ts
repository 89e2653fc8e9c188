import type { Transaction } from "#lib/db/scope.ts";
import { editionAddress } from "#lib/domain/rankings/edition-address.ts";

/** Where the next edition of a round stands: its address, the one it replaces, and its place in the chain. */
export async function nextEdition(tx: Transaction, round: { id: string; slug: string }) {
  const earlier = await tx.edition.findMany({
    where: { roundId: round.id },
    orderBy: { sequence: "desc" },
    select: { id: true, slug: true },
  });
  const latest = await tx.edition.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  return {
    slug: editionAddress({ round: round.slug, earlier: earlier.length, taken: await takenNames(tx, round) }),
    replaces: earlier[0] ?? null,
    sequence: (latest?.sequence ?? 0) + 1,
    previousHash: latest?.hash ?? null,
  };
}

/** The names of editions and of other rounds that begin like this one. */
async function takenNames(tx: Transaction, round: { id: string; slug: string }): Promise<string[]> {
  const alike = { slug: { startsWith: round.slug } };
  const editions = await tx.edition.findMany({ where: alike, select: { slug: true } });
  const rounds = await tx.round.findMany({
    where: { ...alike, id: { not: round.id } },
    select: { slug: true },
  });
  return [...editions, ...rounds].map(({ slug }) => slug);
}
