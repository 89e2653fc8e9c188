import { expect, test } from "vitest";
import { refusalToScore, type ScoringMoment } from "#lib/domain/evaluations/refusal-to-score.ts";

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
