import { expect, test } from "vitest";
import { judgementFaults, type Judgement } from "#lib/domain/evaluations/judgement.ts";

const judgement = (parts: Partial<Judgement>): Judgement => ({
  criterion: "I1",
  level: null,
  cannotJudge: false,
  reason: null,
  ...parts,
});

test.each([
  ["nothing said", {}, "notJudged"],
  ["cannot judge", { cannotJudge: true }, null],
  ["a middle level", { level: 3 }, null],
  ["the lowest without a reason", { level: 1 }, "reasonMissing"],
  ["the highest with an empty reason", { level: 5, reason: "" }, "reasonMissing"],
  ["the lowest with a reason", { level: 1, reason: "No system at all." }, null],
  ["the highest with a reason", { level: 5, reason: "Most households." }, null],
] as const)("%s", (_, parts, fault) => {
  expect(judgementFaults([judgement(parts)])).toEqual(fault ? [{ criterion: "I1", fault }] : []);
});
