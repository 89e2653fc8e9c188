import type { Transaction } from "#lib/db/scope.ts";
import { hashedText, sealBundle } from "#lib/domain/rankings/bundle.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { robustResults, type RobustResults } from "#lib/domain/rankings/robust-results.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { endOfDayAfter } from "#lib/i18n/local-day.ts";
import { drawUpEdition, type DrawnUpEdition } from "./draw-up-edition.ts";
import { sha256 } from "#lib/sha256.ts";
import { tellOfEdition } from "./tell-of-edition.ts";

interface Publishing {
  roundId: string;
  /** Why it is published although a condition is not met; part of the edition. */
  reason: string | null;
  /** The person who confirms, or null for the portal itself. */
  byId: string | null;
  now: Date;
}

/** The results of a table with how certain they are; null where they are not there yet. */
type CertaintyOf = (table: DecisionTable) => RobustResults | null | Promise<RobustResults | null>;

/**
 * Freezes a round's ranking in an edition that nobody can change: the first of its round, or a correction that
 * replaces the latest. Refused where there is nothing to rank. Within a request the certainty is taken from what was
 * computed before: at once it takes longer than anyone should wait.
 */
export async function publishEdition(
  tx: Transaction,
  { roundId, reason, byId, now }: Publishing,
  certaintyOf: CertaintyOf = robustResults,
): Promise<Outcome<{ slug: string; hash: string }>> {
  // Another round that is published meanwhile waits: each edition names the one before it.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('edition_chain'))::text`;
  const { edition } = await drawUpEdition(tx, { roundId, reason, now });
  if (!edition || edition.results.proposals.length === 0) return refused("conditionsUnmet");
  const certain = await certaintyOf(edition.table);
  if (!certain) return refused("certaintyNotReady");
  const { sequence, replacesId } = edition;
  const bundle = sealBundle(edition.inputs, certain, sha256);
  await tx.edition.create({
    data: {
      sequence,
      slug: bundle.edition,
      roundId,
      illustrative: bundle.illustrative,
      replacesId,
      publishedAt: now,
      content: hashedText(bundle),
      hash: bundle.hash,
      previousHash: bundle.previousHash,
    },
  });
  const ranked = rankedIn(edition);
  await markRanked(tx, ranked, byId, now);
  const objectionsUntil = await openObjections(tx, roundId, now);
  await tellOfEdition(tx, {
    ...{ roundId, slug: bundle.edition, corrects: replacesId !== null },
    ...{ objectionsUntil, ranked },
  });
  return done({ slug: bundle.edition, hash: bundle.hash });
}

/** Each edition may be objected to, for as many days as its round gives. */
async function openObjections(tx: Transaction, roundId: string, now: Date): Promise<Date> {
  const { objectionDays } = await tx.round.findUniqueOrThrow({ where: { id: roundId } });
  const objectionsUntil = endOfDayAfter(now, objectionDays);
  await tx.round.update({ where: { id: roundId }, data: { objectionsUntil } });
  return objectionsUntil;
}

function rankedIn({ results, proposalIds }: DrawnUpEdition): string[] {
  return results.proposals.flatMap(({ id }) => proposalIds.get(id) ?? []);
}

async function markRanked(
  tx: Transaction,
  rankedIds: readonly string[],
  byId: string | null,
  now: Date,
): Promise<void> {
  const accepted = await tx.proposal.findMany({
    where: { id: { in: [...rankedIds] }, status: "accepted" },
    select: { id: true },
  });
  const ids = accepted.map(({ id }) => id);
  await tx.proposal.updateMany({
    where: { id: { in: ids } },
    data: { status: "ranked", version: { increment: 1 } },
  });
  await tx.proposalEvent.createMany({
    data: ids.map((proposalId) => ({ proposalId, from: "accepted", to: "ranked", at: now, byId })),
  });
}
