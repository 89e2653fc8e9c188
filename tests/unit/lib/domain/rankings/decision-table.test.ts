import { describe, expect, test } from "vitest";
import {
  LEAST_CONCENTRATION,
  MOST_DRAWS,
  MOST_EVALUATORS,
  MOST_PLACES,
  MOST_PROPOSALS,
  parseDecisionTable,
} from "#lib/domain/rankings/decision-table.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";

const criteria = [
  { id: "I1", dimension: "impact", weight: 1 },
  { id: "R1", dimension: "readiness", weight: 1 },
];
const evaluators = [
  { id: "e1", group: "quality" },
  { id: "e2", group: "ministry" },
];
const score = { proposal: "p1", evaluator: "e1", criterion: "I1", level: 4 };
const table = { criteria, evaluators, proposals: [{ id: "p1" }], scores: [score] };

const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}` }));
const evaluatorsOf = (count: number) => ids(count).map(({ id }) => ({ id, group: "quality" }));
/** Proposals whose places in the most draws are one draw's too many. */
const crowd = ids(MOST_PLACES / MOST_DRAWS + 1);

describe("a decision table", () => {
  test("may leave out the whole method or any field of it", () => {
    expect(parseDecisionTable(table)).toEqual({ ok: true, value: { ...table, method: DEFAULT_METHOD } });
    const method = { alpha: 0.25, weightConcentration: "uniform" };
    expect(parseDecisionTable({ ...table, method })).toMatchObject({
      ok: true,
      value: { method: { ...DEFAULT_METHOD, ...method } },
    });
  });

  test("may carry further fields, which are ignored", () => {
    const further = { ...table, edition: "2017-1", proposals: [{ id: "p1", name: { ar: "رخصة" } }] };
    expect(parseDecisionTable(further)).toEqual({ ok: true, value: { ...table, method: DEFAULT_METHOD } });
  });

  test.each([LOWEST_LEVEL, 3.7, HIGHEST_LEVEL])("takes the level %d", (level) => {
    expect(parseDecisionTable({ ...table, scores: [{ ...score, level }] })).toMatchObject({ ok: true });
  });

  test("may ask for as much as the simulation can do", () => {
    const method = { draws: MOST_DRAWS, weightConcentration: LEAST_CONCENTRATION };
    const many = { ...table, proposals: crowd.slice(1).with(0, { id: "p1" }), method };
    expect(parseDecisionTable(many)).toMatchObject({ ok: true });
  });

  test("may rank more at the top than there are proposals", () => {
    expect(parseDecisionTable({ ...table, method: { topK: 1000 } })).toMatchObject({ ok: true });
  });

  test.each([
    ["text", "table", "", "wrongType"],
    ["nothing", undefined, "", "missing"],
    ["a list", [], "", "wrongType"],
    ["no criteria", { ...table, criteria: [], scores: [] }, "criteria", "noCriteria"],
    ["no proposals", { ...table, proposals: [], scores: [] }, "proposals", "noProposals"],
    ["no list of evaluators", { ...table, evaluators: undefined }, "evaluators", "missing"],
    ["scores in an object", { ...table, scores: {} }, "scores", "wrongType"],
    ["an empty id", { ...table, proposals: [{ id: "p1" }, { id: "" }] }, "proposals[1].id", "empty"],
    [
      "a number for an id",
      { ...table, proposals: [{ id: "p1" }, { id: 2 }] },
      "proposals[1].id",
      "wrongType",
    ],
    [
      "a third dimension",
      { ...table, criteria: [{ ...criteria[0], dimension: "cost" }] },
      "criteria[0].dimension",
      "notAllowed",
    ],
    ["no dimension", { ...table, criteria: [{ id: "I1", weight: 1 }] }, "criteria[0].dimension", "missing"],
    [
      "a third group",
      { ...table, evaluators: [{ id: "e1", group: "public" }] },
      "evaluators[0].group",
      "notAllowed",
    ],
    [
      "a negative weight",
      { ...table, criteria: [{ ...criteria[0], weight: -1 }] },
      "criteria[0].weight",
      "negativeWeight",
    ],
    [
      "an infinite weight",
      { ...table, criteria: [{ ...criteria[0], weight: Infinity }] },
      "criteria[0].weight",
      "wrongType",
    ],
    [
      "a level below the scale",
      { ...table, scores: [{ ...score, level: 0.99 }] },
      "scores[0].level",
      "levelOutsideScale",
    ],
    [
      "a level above the scale",
      { ...table, scores: [{ ...score, level: 5.01 }] },
      "scores[0].level",
      "levelOutsideScale",
    ],
    ["a level in words", { ...table, scores: [{ ...score, level: "4" }] }, "scores[0].level", "wrongType"],
    ["no level", { ...table, scores: [{ ...score, level: undefined }] }, "scores[0].level", "missing"],
    ["a method in words", { ...table, method: "default" }, "method", "wrongType"],
    ["a balance above 1", { ...table, method: { alpha: 1.1 } }, "method.alpha", "outOfRange"],
    ["a threshold above 100", { ...table, method: { threshold: 101 } }, "method.threshold", "outOfRange"],
    ["a negative half-width", { ...table, method: { alphaWidth: -0.1 } }, "method.alphaWidth", "outOfRange"],
    ["half a draw", { ...table, method: { draws: 0.5 } }, "method.draws", "wrongType"],
    ["no draw", { ...table, method: { draws: 0 } }, "method.draws", "outOfRange"],
    ["a top of none", { ...table, method: { topK: 0 } }, "method.topK", "outOfRange"],
    ["a seed that is no text", { ...table, method: { seed: 7 } }, "method.seed", "wrongType"],
    [
      "no concentration",
      { ...table, method: { weightConcentration: 0 } },
      "method.weightConcentration",
      "notAllowed",
    ],
    [
      "a concentration of which every variate would be nothing",
      { ...table, method: { weightConcentration: LEAST_CONCENTRATION / 10 } },
      "method.weightConcentration",
      "notAllowed",
    ],
    [
      "more draws than any machine holds",
      { ...table, method: { draws: Number.MAX_SAFE_INTEGER } },
      "method.draws",
      "outOfRange",
    ],
    [
      "more places than the simulation keeps",
      { ...table, proposals: crowd, method: { draws: MOST_DRAWS } },
      "method.draws",
      "outOfRange",
    ],
    [
      "more proposals than can be simulated",
      { ...table, proposals: ids(MOST_PROPOSALS + 1) },
      "proposals",
      "outOfRange",
    ],
    [
      "more evaluators than a group can be drawn from",
      { ...table, evaluators: [...evaluators, ...evaluatorsOf(MOST_EVALUATORS)] },
      "evaluators",
      "outOfRange",
    ],
    [
      "another uncertainty",
      { ...table, method: { scoreUncertainty: "wide" } },
      "method.scoreUncertainty",
      "notAllowed",
    ],
    ["pairs in words", { ...table, method: { pairwise: "yes" } }, "method.pairwise", "wrongType"],
    ["an id twice", { ...table, proposals: [{ id: "p1" }, { id: "p1" }] }, "proposals[1].id", "repeatedId"],
  ])("is refused with %s", (_, input, path, reason) => {
    expect(parseDecisionTable(input)).toEqual({ ok: false, malformed: [{ path, reason }] });
  });

  test("is refused with every field at fault", () => {
    const faulty = { ...table, method: { alpha: 2 }, scores: [{ ...score, level: 6 }] };
    expect(parseDecisionTable(faulty)).toEqual({
      ok: false,
      malformed: [
        { path: "method.alpha", reason: "outOfRange" },
        { path: "scores[0].level", reason: "levelOutsideScale" },
      ],
    });
  });
});
