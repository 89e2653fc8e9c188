import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { changedPapers } from "#lib/domain/evaluations/changed-papers.ts";
import { mayLevelsStillChange } from "#lib/domain/evaluations/refusal-to-score.ts";
import type { EvaluationState } from "#lib/domain/evaluations/states.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";
import { readJudgedPapersOf, seenPapers } from "./judged-papers.ts";

interface Judged {
  id: string;
  proposalId: string;
  state: EvaluationState;
  seen: unknown;
  round: { phase: Phase; corrections: readonly unknown[] };
}

/**
 * Of these evaluations, those whose nomination is not as it was when they were begun or made final, while that can
 * still lead to other levels: a service that changes years after its round is no news to anybody.
 */
export async function onChangedNominations(
  tx: Transaction,
  evaluations: readonly Judged[],
): Promise<Set<string>> {
  const begun = evaluations.flatMap(({ id, proposalId, state, seen, round }) => {
    const papers = seenPapers(seen);
    const matters = state !== "recused" && mayLevelsStillChange(round.phase, round.corrections.length > 0);
    return papers && matters ? [{ id, proposalId, papers }] : [];
  });
  const now = await readJudgedPapersOf(tx, [...new Set(begun.map(({ proposalId }) => proposalId))]);
  return new Set(
    begun
      .filter(({ proposalId, papers }) => {
        const current = now.get(proposalId);
        return current !== undefined && changedPapers(papers, current).length > 0;
      })
      .map(({ id }) => id),
  );
}
