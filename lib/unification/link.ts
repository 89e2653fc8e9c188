import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { proposalOfReference, type UnifiedProposal } from "./subject.ts";

interface Link {
  subject: UnifiedProposal;
  /** A reference or a code, in capital letters. */
  code: string;
  reason: string;
  byId: string;
}

/** Links a proposal to what a code names: the id of the link, or why not. */
export async function linkTo(
  tx: Transaction,
  { subject, code, reason, byId }: Link,
): Promise<string | Refusal> {
  if (!["submitted", "accepted", "ranked"].includes(subject.status)) return refused("proposalNotSubmitted");
  const other = await proposalOfReference(tx, subject.roundId, code);
  const service = other ? null : await tx.service.findFirst({ where: { code, status: "published" } });
  if (!other && !service) return refused("invalid", { with: "dependencyUnknown" });
  if (other?.id === subject.id || service?.id === subject.serviceId)
    return refused("invalid", { with: "notWithItself" });
  const between = [subject.id, other?.id ?? ""].filter(Boolean);
  const standing = await tx.unification.findFirst({
    where: service
      ? { proposalId: subject.id, serviceId: service.id, removedAt: null }
      : { proposalId: { in: between }, otherProposalId: { in: between }, removedAt: null },
  });
  if (standing) return refused("alreadyLinked");
  const { id } = await tx.unification.create({
    data: {
      ...{ proposalId: subject.id, reason, linkedById: byId },
      ...(service ? { serviceId: service.id } : { otherProposalId: other?.id }),
    },
  });
  return id;
}

interface Removal {
  removedAt: Date;
  removedById: string;
  removalReason: string;
}

/** Takes a link away; false where it was taken away meanwhile. */
export async function removeFrom(tx: Transaction, id: string, removal: Removal): Promise<boolean> {
  const { count } = await tx.unification.updateMany({ where: { id, removedAt: null }, data: removal });
  return count === 1;
}
