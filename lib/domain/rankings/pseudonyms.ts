import { byCodeUnit, byId } from "#lib/domain/criteria/canonical-order.ts";
import type { Evaluation } from "#lib/domain/scoring/evaluation.ts";
import type { Evaluator, Score } from "#lib/domain/scoring/score.ts";

/**
 * Gives each evaluation a pseudonym of its proposal ("p7-a"), so that nobody can be followed from one
 * proposal to the next. The letters follow the group, then the levels themselves: never a name, an account
 * or the order in which people were assigned. "Cannot judge" becomes no score.
 */
export function pseudonymise(evaluations: readonly Evaluation[]): {
  evaluators: Evaluator[];
  scores: Score[];
} {
  const named = [...new Set(evaluations.map(({ proposal }) => proposal))].flatMap((proposal) =>
    evaluations
      .filter((evaluation) => evaluation.proposal === proposal)
      .map((evaluation) => ({ ...evaluation, levels: givenLevels(evaluation) }))
      .toSorted(byGroupThenLevels)
      .map((evaluation, index) => ({ ...evaluation, id: `${proposal}-${letters(index)}` })),
  );
  const ordered = named.toSorted(byId);
  return {
    evaluators: ordered.map(({ id, group }) => ({ id, group })),
    scores: ordered.flatMap(({ id, proposal, levels }) =>
      levels.map(({ criterion, level }) => ({ proposal, evaluator: id, criterion, level })),
    ),
  };
}

type GivenLevels = Omit<Evaluation, "levels"> & { levels: { criterion: string; level: number }[] };

function givenLevels({ levels }: Evaluation): GivenLevels["levels"] {
  return levels
    .flatMap(({ criterion, level }) => (level === null ? [] : [{ criterion, level }]))
    .toSorted((a, b) => byCodeUnit(a.criterion, b.criterion));
}

function byGroupThenLevels(a: GivenLevels, b: GivenLevels): number {
  const key = ({ levels }: GivenLevels) =>
    JSON.stringify(levels.map(({ criterion, level }) => [criterion, level]));
  return byCodeUnit(a.group, b.group) || byCodeUnit(key(a), key(b));
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

/** a, b, … z, aa, ab, … as the columns of a sheet are named. */
function letters(index: number): string {
  const last = ALPHABET.charAt(index % ALPHABET.length);
  return index < ALPHABET.length ? last : letters(Math.floor(index / ALPHABET.length) - 1) + last;
}
