import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { mayDecide, type RevisionAct } from "#lib/domain/revisions/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moveRevision } from "./move-revision.ts";
import type { RevisionSubject } from "./subject.ts";

interface Decision {
  tx: Transaction;
  input: { version: number; reason: string | null };
  subject: RevisionSubject;
  viewer: { personId: string };
  now: Date;
}

type FieldReasons = Partial<Record<ContentField, string>>;

/** Decides on a revision in review: never one of those who wrote in it. An approval may be for a day to come. */
export async function decideRevision(
  act: Extract<RevisionAct, "approve" | "return">,
  { tx, input, subject, viewer, now }: Decision,
  { fieldReasons = {}, publishOn = null }: { fieldReasons?: FieldReasons; publishOn?: string | null } = {},
): Promise<Refusal | null> {
  const { personId } = viewer;
  if (!mayDecide(personId, subject.writerIds)) return refused("notByItsWriter");
  const { version, reason } = input;
  const data = {
    decidedById: personId,
    decidedAt: now,
    note: reason,
    publishOn: publishOn === null ? null : new Date(publishOn),
  };
  return moveRevision(act, { tx, subject, version, personId, reason, fieldReasons, data });
}

/** Back to what else waits, which says what was done. */
export function decided(
  { id, service }: RevisionSubject,
  language: Language,
  what: "approved" | "scheduled" | "returned" | "takenBack",
): Outcome<Done> {
  return done({
    object: `revision:${id}`,
    facts: { service: service.code },
    pages: what === "approved" ? ["catalogue"] : [],
    redirectTo: `/${language}/ministry/revisions?done=${what}`,
  });
}
