import { describe, expect, test } from "vitest";
import { gatherRequirements, type AskingProposal } from "#lib/domain/study/gather-requirements.ts";

const asking = (rank: number, parts: Partial<AskingProposal> = {}): AskingProposal => ({
  ...{ id: `P-${rank}`, rank, priority: 100 - rank, isNow: false },
  ...{ needs: [], requires: [], effort: {}, cost: null },
  ...parts,
});

const gather = (proposals: AskingProposal[]) =>
  gatherRequirements(proposals, ["payment", "maps", "archive", "unused"]);

describe("The requirements of ranked proposals", () => {
  test("begin with the building block that most need, then with what unlocks most priority", () => {
    const { blocks } = gather([
      asking(3, { needs: ["archive"] }),
      asking(1, { needs: ["payment", "maps"], isNow: true }),
      asking(2, { needs: ["payment"] }),
    ]);
    expect(blocks).toEqual([
      { id: "payment", places: [1, 2], neededNow: 1, priority: 197 },
      { id: "maps", places: [1], neededNow: 1, priority: 99 },
      { id: "archive", places: [3], neededNow: 0, priority: 97 },
    ]);
  });

  test("keep their order by name where nothing else parts them", () => {
    const { blocks } = gather([asking(1, { needs: ["payment", "maps"] })]);
    expect(blocks.map(({ id }) => id)).toEqual(["maps", "payment"]);
  });

  test("count a block for whoever waits for a proposal that needs it, even in a ring", () => {
    const { blocks } = gather([
      asking(1, { needs: ["P-2"] }),
      asking(2, { needs: ["maps", "P-1", "P-9"] }),
      asking(3),
    ]);
    expect(blocks).toEqual([{ id: "maps", places: [1, 2], neededNow: 0, priority: 197 }]);
  });

  test("name the other kinds, months of work and money, each only where there is any", () => {
    const { kinds, effort, costs, unpriced } = gather([
      asking(1, {
        requires: ["staff", "law"],
        effort: { design: 2.5 },
        cost: { amount: 900, currency: "USD" },
      }),
      asking(2, {
        requires: ["law"],
        effort: { design: 1, analysis: 3 },
        cost: { amount: 50, currency: "USD" },
      }),
      asking(3, { cost: { amount: 70, currency: "JOD" } }),
      asking(4),
    ]);
    expect(kinds).toEqual([
      { kind: "law", neededBy: 2 },
      { kind: "staff", neededBy: 1 },
    ]);
    expect(effort).toEqual([
      { skill: "analysis", months: 3 },
      { skill: "design", months: 3.5 },
    ]);
    expect(costs).toEqual([
      { currency: "JOD", amount: 70 },
      { currency: "USD", amount: 950 },
    ]);
    expect(unpriced).toBe(1);
  });
});
