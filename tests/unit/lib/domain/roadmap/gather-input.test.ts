import { describe, expect, test } from "vitest";
import { gatherInput, type RankedProposal } from "#lib/domain/roadmap/gather-input.ts";
import { parseRoadmapInput } from "#lib/domain/roadmap/parse-roadmap-input.ts";
import type { Scenario } from "#lib/domain/roadmap/scenario.ts";

const exchange = { there: false, effort: { development: 3 }, duration: 1, cost: 10 } as const;
const scenario: Scenario = {
  quarters: ["2027-Q1", "2027-Q2"],
  discount: 0.97,
  currency: "USD",
  rates: { JOD: 1.5 },
  capacity: { development: [5, 5] },
  budget: { "2027": 100 },
  blocks: { exchange, hosting: { there: true }, maps: exchange },
  pins: [],
};

function ranked(id: string, said: Partial<RankedProposal> = {}): RankedProposal {
  return {
    ...{ id, priority: 50, effort: { development: 2 }, duration: 1 },
    ...{ cost: { amount: 20, currency: "USD" }, earliest: null, needs: [], ...said },
  };
}

describe("gathering what is to be solved", () => {
  test("takes the proposals with what is still to be built before them", () => {
    const licence = ranked("licence", { needs: ["exchange", "hosting"], earliest: "2027-Q2" });
    const { input, unplanned } = gatherInput([licence], scenario);
    expect(unplanned).toEqual([]);
    expect(input).toEqual({
      quarters: scenario.quarters,
      discount: 0.97,
      capacity: scenario.capacity,
      budget: scenario.budget,
      pins: [],
      items: [
        {
          kind: "buildingBlock",
          id: "exchange",
          effort: { development: 3 },
          duration: 1,
          cost: 10,
          earliest: null,
        },
        {
          ...{ kind: "proposal", id: "licence", priority: 50, effort: { development: 2 } },
          ...{ duration: 1, cost: 20, earliest: "2027-Q2" },
        },
      ],
      dependencies: [{ item: "licence", needs: "exchange" }],
    });
    expect(parseRoadmapInput(input)).toMatchObject({ ok: true });
  });

  test("lets one proposal wait for another", () => {
    const { input } = gatherInput([ranked("a", { needs: ["b"] }), ranked("b")], scenario);
    expect(input.dependencies).toEqual([{ item: "a", needs: "b" }]);
  });

  test("says each cost in the currency of the scenario", () => {
    const proposals = [
      ranked("dinars", { cost: { amount: 10, currency: "JOD" } }),
      ranked("dollars", { cost: { amount: 10, currency: "USD" } }),
      ranked("free", { cost: null }),
    ];
    expect(gatherInput(proposals, scenario).input.items.map(({ cost }) => cost)).toEqual([15, 10, 0]);
  });

  test("says which proposals cannot be planned, and who needs them", () => {
    const proposals = [
      ranked("waits", { needs: ["chain"] }),
      ranked("chain", { needs: ["vague"] }),
      ranked("vague", { duration: null }),
      ranked("idle", { effort: {} }),
      ranked("shekels", { cost: { amount: 10, currency: "ILS" } }),
      ranked("signs", { needs: ["e-signature"] }),
      ranked("fine"),
    ];
    const { input, unplanned } = gatherInput(proposals, scenario);
    expect(unplanned).toEqual([
      { item: "vague", why: "noEstimate" },
      { item: "idle", why: "noEstimate" },
      { item: "shekels", why: "noRate" },
      { item: "chain", why: "needNotPlanned", needs: "vague" },
      { item: "signs", why: "needNotPlanned", needs: "e-signature" },
      { item: "waits", why: "needNotPlanned", needs: "chain" },
    ]);
    expect(input.items.map(({ id }) => id)).toEqual(["fine"]);
  });

  test("keeps the pins of what is in the roadmap, to quarters of its horizon", () => {
    const pins = [
      { item: "a", quarter: "2027-Q2" },
      { item: "b", quarter: null },
      { item: "c", quarter: "2031-Q1" },
      { item: "maps", quarter: "2027-Q1" },
    ];
    const { input } = gatherInput([ranked("a"), ranked("b"), ranked("c")], { ...scenario, pins });
    expect(input.pins).toEqual(pins.slice(0, 2));
  });
});
