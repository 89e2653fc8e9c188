import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pseudonymise } from "#lib/domain/rankings/pseudonyms.ts";
import type { Evaluation } from "#lib/domain/scoring/evaluation.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";

const evaluation = (
  proposal: string,
  group: EvaluatorGroup,
  levels: Record<string, number | null>,
): Evaluation => ({
  proposal,
  group,
  levels: Object.entries(levels).map(([criterion, level]) => ({ criterion, level })),
});

describe("pseudonyms", () => {
  test("belong to a proposal and follow the group, then the levels", () => {
    const { evaluators, scores } = pseudonymise([
      evaluation("p7", "quality", { I1: 4 }),
      evaluation("p7", "quality", { I1: 2 }),
      evaluation("p7", "ministry", { I1: 5 }),
      evaluation("p1", "quality", { I1: 3 }),
    ]);
    expect(evaluators).toEqual([
      { id: "p1-a", group: "quality" },
      { id: "p7-a", group: "ministry" },
      { id: "p7-b", group: "quality" },
      { id: "p7-c", group: "quality" },
    ]);
    expect(scores).toEqual([
      { proposal: "p1", evaluator: "p1-a", criterion: "I1", level: 3 },
      { proposal: "p7", evaluator: "p7-a", criterion: "I1", level: 5 },
      { proposal: "p7", evaluator: "p7-b", criterion: "I1", level: 2 },
      { proposal: "p7", evaluator: "p7-c", criterion: "I1", level: 4 },
    ]);
  });

  test('make no score of "cannot judge"', () => {
    const { evaluators, scores } = pseudonymise([evaluation("p1", "quality", { R1: null, I1: 3 })]);
    expect(evaluators).toEqual([{ id: "p1-a", group: "quality" }]);
    expect(scores).toEqual([{ proposal: "p1", evaluator: "p1-a", criterion: "I1", level: 3 }]);
  });

  test("go on after z as the columns of a sheet do", () => {
    const many = Array.from({ length: 28 }, () => evaluation("p1", "quality", { I1: 3 }));
    const ids = pseudonymise(many).evaluators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(many.length);
    expect(ids).toEqual(expect.arrayContaining(["p1-a", "p1-z", "p1-aa", "p1-ab"]));
  });

  test("betray nothing of the order in which evaluations were given", () => {
    const drawn = fc.array(
      fc.record({
        proposal: fc.constantFrom("p1", "p2"),
        group: fc.constantFrom<EvaluatorGroup>("quality", "ministry"),
        levels: fc
          .shuffledSubarray(["I1", "I2", "R1"])
          .chain((criteria) =>
            fc.tuple(
              ...criteria.map((criterion) =>
                fc.record({ criterion: fc.constant(criterion), level: fc.integer({ min: 1, max: 5 }) }),
              ),
            ),
          ),
      }),
      { maxLength: 8 },
    );
    const pairs = drawn.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(pairs, ([list, turned]) => {
        expect(pseudonymise(turned)).toEqual(pseudonymise(list));
      }),
    );
  });
});
