import { expect, test } from "vitest";
import { isBlindInRound, mayEvaluatorSeeOthers } from "#lib/domain/evaluations/blindness.ts";
import { evaluationStates } from "#lib/domain/evaluations/states.ts";
import { phases } from "#lib/domain/rounds/phases.ts";

const cases = phases.flatMap((phase) => evaluationStates.map((state) => ({ phase, state })));
const seen = ["deliberating final", "publicationProposed final", "published final", "archived final"];

test.each(cases)("in $phase with the own one $state", ({ phase, state }) => {
  expect(mayEvaluatorSeeOthers(phase, state)).toBe(seen.includes(`${phase} ${state}`));
});

const blind = phases.slice(0, phases.indexOf("deliberating"));

test.each(cases)("the order of a round in $phase with one of one's own $state", ({ phase, state }) => {
  expect(isBlindInRound(phase, ["recused", state])).toBe(blind.includes(phase) && state !== "recused");
});

test("the order of a round is open to whoever evaluates nothing in it", () => {
  expect(isBlindInRound("evaluating", [])).toBe(false);
});
