import { describe, expect, test } from "vitest";
import { mayMoveOn, unmetConditions, type RoundFacts, type Unmet } from "#lib/domain/rounds/conditions.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";

const due = 1_000;
const short = [{ proposal: "p1", evaluations: 1, groups: ["ministry" as const] }];

const ready: RoundFacts = {
  now: due,
  nominatingFrom: due,
  nominatingUntil: due,
  objectionsUntil: due,
  correcting: false,
  criteria: [{ id: "I1", dimension: "impact", weight: 1 }],
  accepted: 1,
  undecided: 0,
  short: [],
};

const codes = (to: Phase, facts: Partial<RoundFacts>) =>
  unmetConditions(to, { ...ready, ...facts }).map(({ code }) => code);

describe("conditions of moving on", () => {
  test.each<[Phase, Partial<RoundFacts>, Unmet["code"][]]>([
    ["nominating", {}, []],
    ["nominating", { nominatingFrom: due + 1 }, ["beforeItsDate"]],
    ["evaluating", {}, []],
    ["evaluating", { nominatingUntil: due + 1 }, ["beforeItsDate"]],
    ["evaluating", { criteria: [] }, ["weightsDoNotSumToOne"]],
    ["evaluating", { accepted: 0, undecided: 2 }, ["nothingAccepted", "nominationsUndecided"]],
    ["deliberating", {}, []],
    ["deliberating", { short }, ["evaluationsMissing"]],
    ["archived", {}, []],
    ["archived", { objectionsUntil: null }, []],
    ["archived", { objectionsUntil: due + 1 }, ["objectionsOpen"]],
    ["archived", { correcting: true }, ["correctionOpen"]],
    ["archived", { correcting: true, objectionsUntil: due + 1 }, ["correctionOpen", "objectionsOpen"]],
    ["planned", { criteria: [] }, []],
    ["publicationProposed", { short }, []],
    ["published", { short }, []],
  ])("to %s with %j: %j", (to, facts, expected) => {
    expect(codes(to, facts)).toEqual(expected);
  });

  test("what is unmet says how much", () => {
    expect(unmetConditions("deliberating", { ...ready, short })).toEqual([
      { code: "evaluationsMissing", absolute: false, short },
    ]);
    expect(unmetConditions("evaluating", { ...ready, undecided: 2 })).toEqual([
      { code: "nominationsUndecided", absolute: false, count: 2 },
    ]);
  });
});

describe("moving on", () => {
  const waivable: Unmet = { code: "nothingAccepted", absolute: false };
  const absolute: Unmet = { code: "weightsDoNotSumToOne", absolute: true };
  const correction: Unmet = { code: "correctionOpen", absolute: true };

  test.each([
    ["nothing unmet", [], null, true],
    ["unmet without a reason", [waivable], null, false],
    ["unmet with a reason", [waivable], "the minister asked", true],
    ["a correction that is open", [correction], "the minister asked", false],
    ["what no reason lifts", [waivable, absolute], "the minister asked", false],
  ] as const)("%s", (_, unmet, reason, allowed) => {
    expect(mayMoveOn(unmet, reason)).toBe(allowed);
  });
});
