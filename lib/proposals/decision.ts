import "server-only";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { ProposalSubject } from "./open-proposal.ts";

/** What was submitted in time may still be decided while the evaluation runs, not after. */
export function decisionsClosed({ round }: ProposalSubject): Refusal | null {
  return round.phase === "nominating" || round.phase === "evaluating" ? null : refused("roundNotNominating");
}

export function decisionMade({ id, reference }: ProposalSubject, language: Language): Outcome<Done> {
  return done({
    object: `proposal:${id}`,
    facts: { reference },
    redirectTo: `/${language}/quality/proposals/${id}`,
  });
}
