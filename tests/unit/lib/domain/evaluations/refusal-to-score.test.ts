import { expect, test } from "vitest";
import {
  isOpenToAssignment,
  mayLevelsStillChange,
  refusalToScore,
  type ScoringMoment,
} from "#lib/domain/evaluations/refusal-to-score.ts";
import { phases, type Phase } from "#lib/domain/rounds/phases.ts";

const until = 1_000;

const moment = (parts: Partial<ScoringMoment>): ScoringMoment => ({
  phase: "evaluating",
  state: "inProgress",
  reopened: false,
  correcting: false,
  now: until,
  evaluatingUntil: until,
  ...parts,
});

test.each<[string, Partial<ScoringMoment>, string | null]>([
  ["in time", {}, null],
  ["a moment late", { now: until + 1 }, "evaluatingClosed"],
  ["final", { state: "final" }, "evaluationFinal"],
  ["recused", { state: "recused" }, "evaluationFinal"],
  ["before evaluation", { phase: "nominating" }, "roundNotEvaluating"],
  ["while deliberating", { phase: "deliberating" }, "roundNotEvaluating"],
  ["reopened while deliberating", { phase: "deliberating", reopened: true, now: until + 1 }, null],
  ["reopened while its edition is corrected", { phase: "published", reopened: true, correcting: true }, null],
  [
    "never final, while the edition is corrected",
    { phase: "published", correcting: true },
    "roundNotEvaluating",
  ],
  ["in an archived round", { phase: "archived", reopened: true, correcting: true }, "roundNotEvaluating"],
  ["reopened, but published since", { phase: "published", reopened: true }, "roundNotEvaluating"],
])("%s", (_, parts, reason) => {
  expect(refusalToScore(moment(parts))).toBe(reason);
});

test.each<[Phase, boolean, boolean]>([
  ["nominating", false, false],
  ["evaluating", false, true],
  ["deliberating", false, true],
  ["publicationProposed", false, false],
  ["published", false, false],
  ["published", true, true],
  ["archived", true, false],
])("a level in the phase %s (in correction: %s) may still become another: %s", (phase, correcting, may) => {
  expect(mayLevelsStillChange(phase, correcting)).toBe(may);
});

test("evaluators are assigned as long as they can score", () => {
  expect(phases.filter(isOpenToAssignment)).toEqual(["nominating", "evaluating"]);
});
