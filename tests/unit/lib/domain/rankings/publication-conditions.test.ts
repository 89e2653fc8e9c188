import { describe, expect, test } from "vitest";
import {
  AGREEMENT_GATE,
  PUBLICATION_CONDITIONS,
  publicationConditions,
  type EvaluatedProposal,
} from "#lib/domain/rankings/publication-conditions.ts";

const minimum = 3;

function evaluated(parts: Partial<EvaluatedProposal> = {}): EvaluatedProposal {
  return {
    id: "p1",
    open: 0,
    final: ["quality", "ministry", "ministry"],
    needed: ["ministry", "quality"],
    complete: true,
    ...parts,
  };
}

function unmet(proposals: EvaluatedProposal[], agreement: number | null = AGREEMENT_GATE) {
  return publicationConditions(proposals, minimum, agreement).filter(({ met }) => !met);
}

describe("The conditions of publication", () => {
  test("are all named, and met by a round that was fully evaluated", () => {
    const conditions = publicationConditions([evaluated()], minimum, AGREEMENT_GATE);
    expect(conditions.map(({ condition }) => condition)).toEqual(PUBLICATION_CONDITIONS);
    expect(conditions.every(({ met }) => met)).toBe(true);
  });

  test.each([
    ["noEvaluationOpen", { open: 1 }],
    ["enoughEvaluations", { final: ["quality", "ministry"] }],
    ["bothGroups", { final: ["ministry", "ministry", "ministry"] }],
    ["everyProposalComplete", { complete: false }],
  ] as const)("name the proposals that hinder %s", (condition, parts) => {
    const hindering = evaluated({ id: "p2", ...parts });
    expect(unmet([evaluated(), hindering])).toEqual([{ condition, met: false, proposals: ["p2"] }]);
  });

  test("ask no group that a conflict of interest keeps away", () => {
    expect(unmet([evaluated({ final: ["ministry", "ministry", "ministry"], needed: ["ministry"] })])).toEqual(
      [],
    );
  });

  test.each([
    [0.5, 0.5, true],
    [0.7, 0.8, false],
  ])("hold an agreement of %s against the gate of the round, %s", (agreement, gate, met) => {
    const conditions = publicationConditions([evaluated()], minimum, agreement, gate);
    expect(conditions.find(({ condition }) => condition === "agreementReached")?.met).toBe(met);
  });

  test.each([AGREEMENT_GATE - 0.001, -0.2, null])(
    "do not hold an agreement of %s for enough",
    (agreement) => {
      expect(unmet([evaluated()], agreement)).toEqual([
        { condition: "agreementReached", met: false, proposals: [] },
      ]);
    },
  );
});
