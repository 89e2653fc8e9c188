import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import { sectionAfter, type RevisionSection } from "#lib/domain/revisions/sections.ts";
import { isWritable } from "#lib/domain/revisions/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { takeRevision, type RevisionSubject } from "./subject.ts";

interface Saving {
  tx: Transaction;
  input: { version: number; then: "next" | "list" | "another" };
  subject: RevisionSubject;
  viewer: { personId: string };
  language: Language;
}

/** Saves one page of a draft, whole or not, and leads on to where the person asked. */
export async function saveSection(
  section: RevisionSection,
  { tx, input, subject, viewer, language }: Saving,
  said: Partial<ServiceContent>,
): Promise<Outcome<Done>> {
  if (!isWritable(subject)) return refused("revisionNotEditable");
  const refusal = await takeRevision(tx, subject, input.version, {
    content: { ...subject.content, ...said },
    writerIds: writersWith(subject, viewer.personId),
  });
  if (refusal) return refusal;
  const home = `/${language}/ministry/services/${subject.service.code}`;
  const following = sectionAfter(section);
  const places = {
    next: following ? `${home}/edit/${following}` : `${home}/submission`,
    list: home,
    // With a parameter: at a mere fragment the browser would keep the page it has, and its old version.
    another: `${home}/edit/${section}?more=1#another`,
  };
  return done({ object: `revision:${subject.id}`, facts: { section }, redirectTo: places[input.then] });
}

/** Whoever writes in a revision is one of its writers from then on. */
export function writersWith({ writerIds }: RevisionSubject, personId: string): string[] {
  return [...new Set([...writerIds, personId])];
}
