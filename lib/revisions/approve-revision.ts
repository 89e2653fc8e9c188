import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { refused, type Outcome } from "#lib/domain/outcome.ts";
import { mayPublishOn } from "#lib/domain/revisions/publication-day.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { applyRevision } from "./apply-revision.ts";
import { decided, decideRevision } from "./decide-revision.ts";
import type { RevisionSubject } from "./subject.ts";

interface Approval {
  tx: Transaction;
  input: { version: number; reason: string | null; publishOn: string | null };
  subject: RevisionSubject;
  viewer: { personId: string };
  now: Date;
  language: Language;
}

/** Approves a revision: it is public at once, or on the day that is named. */
export async function approve(approval: Approval): Promise<Outcome<Done>> {
  const { tx, input, subject, now, language } = approval;
  const today = isoDay(now);
  if (input.publishOn !== null && !mayPublishOn(input.publishOn, today))
    return refused("invalid", { publishOn: "publicationDay" });
  const publishOn = input.publishOn === today ? null : input.publishOn;
  const refusal = await decideRevision("approve", approval, { publishOn });
  if (refusal) return refusal;
  if (publishOn !== null) return decided(subject, language, "scheduled");
  await applyRevision(tx, subject, now);
  return decided(subject, language, "approved");
}
