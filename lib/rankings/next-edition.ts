import type { Transaction } from "#lib/db/scope.ts";

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
    slug: earlier.length === 0 ? round.slug : `${round.slug}-${earlier.length + 1}`,
    replaces: earlier[0] ?? null,
    sequence: (latest?.sequence ?? 0) + 1,
    previousHash: latest?.hash ?? null,
  };
}
