import { expect, test } from "vitest";
import { mayEvaluatorSeeOthers } from "#lib/domain/evaluations/blindness.ts";
import { evaluationStates } from "#lib/domain/evaluations/states.ts";
import { phases } from "#lib/domain/rounds/phases.ts";

const cases = phases.flatMap((phase) => evaluationStates.map((state) => ({ phase, state })));
const seen = ["deliberating final", "publicationProposed final", "published final", "archived final"];

test.each(cases)("in $phase with the own one $state", ({ phase, state }) => {
  expect(mayEvaluatorSeeOthers(phase, state)).toBe(seen.includes(`${phase} ${state}`));
});
