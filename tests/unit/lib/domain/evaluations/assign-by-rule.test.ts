import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignByRule, type AssignmentTable } from "#lib/domain/evaluations/assign-by-rule.ts";
import { hasConflictOfInterest } from "#lib/domain/evaluations/conflict-of-interest.ts";

const both = ["ministry", "quality"] as const;
const parents = new Map<string, string | null>();

const quality = (id: string) => ({ id, group: "quality" as const, belongs: ["telecom"] });
const ministry = (id: string, organisation: string) => ({
  id,
  group: "ministry" as const,
  belongs: [organisation],
});
const proposal = (id: string, organisation: string) => ({ id, organisation, needed: both });

const table = (parts: Partial<AssignmentTable>): AssignmentTable => ({
  proposals: [proposal("p1", "interior")],
  evaluators: [quality("q1"), quality("q2"), ministry("m1", "interior"), ministry("m2", "health")],
  assigned: [],
  minimum: 3,
  parents,
  ...parts,
});

const pairs = (parts: Partial<AssignmentTable>) =>
  assignByRule(table(parts)).added.map((added) => `${added.proposal} ${added.evaluator}`);

describe("assignment by rule", () => {
  test("fills with both groups and never with the own organisation", () => {
    expect(pairs({})).toEqual(["p1 m2", "p1 q1", "p1 q2"]);
  });

  test("adds nothing to what is filled", () => {
    const { added } = assignByRule(table({}));
    expect(assignByRule(table({ assigned: added }))).toEqual({ added: [], short: [] });
  });

  test("does not ask again who recused", () => {
    const recused = { proposal: "p1", evaluator: "m2", group: "ministry" as const, recused: true };
    expect(assignByRule(table({ assigned: [recused], minimum: 1 })).short).toEqual([
      { proposal: "p1", evaluations: 1, groups: ["ministry"] },
    ]);
  });

  test("fills the places that a missing group leaves", () => {
    const evaluators = ["q1", "q2", "q3"].map(quality);
    expect(pairs({ evaluators })).toEqual(["p1 q1", "p1 q2"]);
  });

  test("says what it could not fill", () => {
    const { added, short } = assignByRule(table({ minimum: 4 }));
    expect(added).toHaveLength(3);
    expect(short).toEqual([{ proposal: "p1", evaluations: 1, groups: [] }]);
  });

  test("serves first the proposal with the fewest possible evaluators", () => {
    expect(pairs({ proposals: [proposal("p1", "labour"), proposal("p2", "interior")], minimum: 2 })[0]).toBe(
      "p2 m2",
    );
  });

  test("shares the work evenly, whatever the order of the rows", () => {
    const proposals = ["p1", "p2", "p3", "p4"].map((id) => proposal(id, "labour"));
    const { added } = assignByRule(table({ proposals, minimum: 2 }));
    const loads = ["q1", "q2", "m1", "m2"].map(
      (id) => added.filter(({ evaluator }) => evaluator === id).length,
    );
    expect(loads).toEqual([2, 2, 2, 2]);
    const turned = table({
      proposals: proposals.toReversed(),
      evaluators: table({}).evaluators.toReversed(),
      minimum: 2,
    });
    expect(assignByRule(turned).added).toEqual(added);
  });

  test("never puts anyone twice on a proposal, nor where they have an interest", () => {
    const organisations = ["telecom", "interior", "health", "labour"];
    const arbitrary = fc.record({
      proposals: fc.array(fc.constantFrom(...organisations), { minLength: 1, maxLength: 6 }),
      evaluators: fc.array(fc.constantFrom(...organisations), { maxLength: 8 }),
      minimum: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ proposals, evaluators, minimum }) => {
        const made = table({
          proposals: proposals.map((organisation, index) => proposal(`p${index}`, organisation)),
          evaluators: evaluators.map((organisation, index) =>
            organisation === "telecom" ? quality(`e${index}`) : ministry(`e${index}`, organisation),
          ),
          minimum,
        });
        const { added } = assignByRule(made);
        expect(new Set(added.map((a) => `${a.proposal} ${a.evaluator}`)).size).toBe(added.length);
        for (const { proposal: id, evaluator } of added) {
          const organisation = String(made.proposals.find((p) => p.id === id)?.organisation);
          const belongs = made.evaluators.find((e) => e.id === evaluator)?.belongs ?? [];
          expect(hasConflictOfInterest(belongs, organisation, parents)).toBe(false);
        }
      }),
    );
  });
});
