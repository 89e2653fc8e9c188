import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, type Outcome } from "#lib/domain/outcome.ts";
import { nextSection, type Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { takeForEditing, type ProposalSubject } from "./open-proposal.ts";

/** What it takes to save one page of a proposal. */
export interface Edit<Page> {
  tx: Transaction;
  input: Page & {
    version: number;
    then: "next" | "list" | "another" | "attachments";
    intent: "keep" | null;
  };
  subject: ProposalSubject;
  now: Date;
  language: Language;
}

/** Saves one page of a proposal, whole or not, and leads on to where the officer asked, or stays where it is kept while they type. */
export async function editPage<Page>(
  section: Section,
  { tx, input, subject, now, language }: Edit<Page>,
  write: () => Promise<void>,
): Promise<Outcome<Done>> {
  const refusal = await takeForEditing(tx, subject, input.version, now);
  if (refusal) return refusal;
  await write();
  const object = `proposal:${subject.id}`;
  if (input.intent === "keep")
    return done({ object, facts: { section }, shown: { version: `${input.version + 1}` } });
  const home = `/${language}/ministry/proposals/${subject.id}`;
  const places = {
    next: `${home}/${nextSection(section) ?? "check"}`,
    list: home,
    attachments: `${home}/attachments`,
    another: `${home}/${section}?more=1#another`,
  };
  return done({ object, facts: { section }, redirectTo: places[input.then] });
}
