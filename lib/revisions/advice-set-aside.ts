import "server-only";
import type { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { isAbout, type SetAside } from "#lib/domain/revisions/set-aside.ts";
import { isEditable } from "#lib/domain/revisions/states.ts";
import { adviceOn } from "#lib/domain/revisions/writing-rules.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { writersWith } from "./save-section.ts";
import type { setAsideForm } from "./schema.ts";
import { takeRevision, type RevisionSubject } from "./subject.ts";

interface SettingAside {
  tx: Transaction;
  input: z.output<typeof setAsideForm>;
  subject: RevisionSubject;
  viewer: { personId: string };
  language: Language;
}

/** Keeps with a revision why one advice on it is not followed. */
export async function setAside(
  { tx, input, subject, viewer, language }: SettingAside,
  earlier: readonly SetAside[],
): Promise<Outcome<Done>> {
  const { rule, field, textLanguage, text, reason, version } = input;
  const one = { rule, field, language: textLanguage, text, reason };
  if (!isEditable(subject.state)) return refused("revisionNotEditable");
  if (!adviceOn(subject.content).some((advice) => isAbout(one, advice))) return refused("adviceGone");
  const others = earlier.filter((kept) => !isAbout(kept, { ...one, place: null }));
  const refusal = await takeRevision(tx, subject, version, {
    setAside: [...others, one],
    writerIds: writersWith(subject, viewer.personId),
  });
  if (refusal) return refusal;
  return done({
    object: `revision:${subject.id}`,
    facts: { rule, field },
    // With a parameter: at a mere fragment the browser would keep the page it has, and its old version.
    redirectTo: `/${language}/ministry/services/${subject.service.code}/submission?left=1#advice`,
  });
}
