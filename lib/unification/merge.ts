import "server-only";
import { databaseMessage } from "#lib/db/database-message.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { dependencyCycle, needsAfterMerging, type Need } from "#lib/domain/proposals/dependencies.ts";
import { statusBeforeMerge } from "#lib/domain/proposals/merging.ts";
import { namedProposals } from "#lib/proposals/queries/dependencies.ts";
import type { UnifiedProposal } from "./subject.ts";

interface Step {
  subject: UnifiedProposal;
  version: number;
  byId: string;
  reason: string;
}

/** Lets one proposal stand for another: what depended on that one depends on it. The id of the record, or why not. */
export async function mergeInto(
  tx: Transaction,
  into: UnifiedProposal,
  { subject, version, byId, reason }: Step,
): Promise<string | Refusal> {
  const circle = await circleAfter(tx, subject, into.id);
  if (circle) return circle;
  const { count } = await tx.proposal.updateMany({
    where: { id: subject.id, version, status: subject.status },
    data: { status: "merged", mergedIntoId: into.id, version: { increment: 1 } },
  });
  if (count !== 1) return refused("changedMeanwhile");
  return recordStep(tx, { subject, to: "merged", byId, reason });
}

/** Brings a merged proposal back to the state it came from. The id of the record, or why not. */
export async function bringBack(
  tx: Transaction,
  { subject, version, byId, reason }: Step,
): Promise<string | Refusal> {
  const status = statusBeforeMerge(subject.events);
  if (!status) return refused("changedMeanwhile");
  try {
    const { count } = await tx.proposal.updateMany({
      where: { id: subject.id, version, status: "merged" },
      data: { status, mergedIntoId: null, version: { increment: 1 } },
    });
    if (count !== 1) return refused("changedMeanwhile");
  } catch (error) {
    return refusedByDatabase(error);
  }
  return recordStep(tx, { subject, to: status, byId, reason });
}

interface Recorded {
  subject: UnifiedProposal;
  to: UnifiedProposal["status"];
  byId: string;
  reason: string;
}

async function recordStep(tx: Transaction, { subject, to, byId, reason }: Recorded): Promise<string> {
  const { id } = await tx.proposalEvent.create({
    data: { proposalId: subject.id, from: subject.status, to, byId, reason },
  });
  return id;
}

/** Where the other would have to wait for itself: the way round, in references. */
async function circleAfter(
  tx: Transaction,
  { id, roundId }: UnifiedProposal,
  into: string,
): Promise<Refusal | null> {
  await tx.$queryRaw`select lock_needs_of_round(${roundId}::uuid)::text`;
  const needs = await tx.$queryRaw<Need[]>`
    select "from"::text, "on"::text from needs_in_round(${roundId}::uuid)`;
  const cycle = dependencyCycle(into, needsAfterMerging(needs, id, into));
  if (!cycle) return null;
  const named = await namedProposals(tx, { ids: cycle });
  const words = new Map(named.map((row) => [row.asked, row.reference ?? row.nameAr]));
  return { ...refused("dependencyCycle"), circle: cycle.map((one) => words.get(one) ?? "…") };
}

/** Meanwhile its service was nominated anew, or others came to wait for each other through it. */
function refusedByDatabase(error: unknown): Refusal {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
    return refused("alreadyNominated");
  if (databaseMessage(error) === "proposals do not depend on each other in a circle")
    return refused("dependencyCycle");
  throw error;
}
