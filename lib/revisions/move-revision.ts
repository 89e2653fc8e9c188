import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import { letterOfAct } from "#lib/domain/revisions/letters.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { serviceStateAfter, stateAfter, type RevisionAct } from "#lib/domain/revisions/states.ts";
import { tellOfRevision } from "./tell-of-revision.ts";
import { takeRevision, type RevisionSubject } from "./subject.ts";

interface Move {
  tx: Transaction;
  subject: RevisionSubject;
  version: number;
  personId: string;
  reason?: string | null;
  fieldReasons?: Partial<Record<ContentField, string>>;
  /** What else is written with it: who decided, and when. */
  data?: Prisma.ServiceRevisionUncheckedUpdateManyInput;
}

/** Carries a revision to the state that the act leads to, as `recordMove` does, and tells who waits. */
export async function moveRevision(act: RevisionAct, move: Move): Promise<Refusal | null> {
  const { tx, subject, reason = null, fieldReasons = {}, data = {} } = move;
  const moved = await recordMove(act, move);
  if (!moved.ok) return moved;
  const told = letterOfAct(act, subject.kind, Boolean(data.publishOn));
  if (told)
    await tellOfRevision(tx, { ...told, revisionId: subject.id, event: moved.value, reason, fieldReasons });
  return null;
}

/** Carries a revision and its service to the state that the act leads to, and records who did it and why: the event's id. */
export async function recordMove(act: RevisionAct, move: Move): Promise<Outcome<string>> {
  const { tx, subject, version, personId, reason = null, fieldReasons = {}, data = {} } = move;
  const to = stateAfter(act, subject.state);
  if (!to) return refused(act === "submit" ? "revisionNotEditable" : "revisionNotInReview");
  const refusal = await takeRevision(tx, subject, version, { ...data, state: to });
  if (refusal) return refusal;
  const event = await tx.revisionEvent.create({
    data: { revisionId: subject.id, from: subject.state, to, byId: personId, reason, fieldReasons },
    select: { id: true },
  });
  const status = serviceStateAfter(act, subject.kind, subject.service.status);
  if (act !== "approve" && status !== subject.service.status)
    await tx.service.update({ where: { id: subject.service.id }, data: { status } });
  return done(event.id);
}
