import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refusalToObject } from "#lib/domain/objections/refusals.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";

/** A nomination with the latest edition that ranks it and what was objected to it there. */
export async function objectedPlace(tx: Transaction, proposalId: string) {
  const proposal = await tx.proposal.findUnique({
    where: { id: proposalId },
    include: {
      round: { include: { editions: { orderBy: { sequence: "desc" }, take: 1, omit: { content: true } } } },
      objections: { orderBy: { filedAt: "desc" } },
    },
  });
  if (!proposal) return null;
  const [edition = null] = proposal.round.editions;
  return { ...proposal, edition };
}

/** The same, for whoever objects to it: until then neither another objection nor another edition comes between. */
export async function placeToObjectTo(tx: Transaction, proposalId: string) {
  await tx.$queryRaw`
    select 1 from "Proposal" p join "Round" r on r."id" = p."roundId"
     where p."id" = ${proposalId}::uuid for update of p for share of r`;
  return objectedPlace(tx, proposalId);
}

export type ObjectedPlace = NonNullable<Awaited<ReturnType<typeof objectedPlace>>>;

/** Why the place cannot be objected to now, with the date that was missed; null where it can. */
export function placeRefusal(
  { status, round, edition, objections }: ObjectedPlace,
  now: Date,
): Refusal | null {
  const objectionsUntil = round.objectionsUntil?.getTime() ?? null;
  const filed = objections.some(({ editionId }) => editionId === edition?.id);
  const reason = refusalToObject({ status, phase: round.phase, objectionsUntil, now: now.getTime(), filed });
  if (!reason) return null;
  return reason === "objectionsClosed" && objectionsUntil !== null
    ? { ...refused(reason), deadline: objectionsUntil }
    : refused(reason);
}
