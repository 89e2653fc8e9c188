import { describe, expect, test } from "vitest";
import { longestDuration } from "#lib/domain/proposals/papers.ts";
import { parseRoadmapInput } from "#lib/domain/roadmap/parse-roadmap-input.ts";
import { DEFAULT_DISCOUNT, LONGEST_HORIZON } from "#lib/domain/roadmap/roadmap-input.ts";
import { quartersFrom } from "#lib/domain/proposals/quarter.ts";

const quarters = ["2027-Q4", "2028-Q1"];
const identity = { kind: "buildingBlock", id: "identity", effort: { development: 4 }, duration: 1, cost: 10 };
const licence = { ...identity, kind: "proposal", id: "licence", priority: 70 };
const dependency = { item: "licence", needs: "identity" };
const input = {
  quarters,
  items: [identity, licence],
  dependencies: [dependency],
  capacity: { development: [5, 5] },
};

describe("the input of a roadmap", () => {
  test("may leave out the discount, earliest quarters, budget and pins", () => {
    expect(parseRoadmapInput(input)).toEqual({
      ok: true,
      value: {
        ...input,
        discount: DEFAULT_DISCOUNT,
        items: [
          { ...identity, earliest: null },
          { ...licence, earliest: null },
        ],
        budget: null,
        pins: [],
      },
    });
  });

  test("may state all of it", () => {
    const stated = {
      ...input,
      discount: 1,
      items: [
        { ...identity, earliest: "2027-Q4" },
        { ...licence, earliest: "2030-Q1" },
      ],
      budget: { "2027": 100, "2028": 0 },
      pins: [
        { item: "identity", quarter: "2027-Q4" },
        { item: "licence", quarter: null },
      ],
    };
    expect(parseRoadmapInput(stated)).toEqual({ ok: true, value: stated });
  });

  test.each([
    [null, "", "wrongType"],
    [{ ...input, items: undefined }, "items", "missing"],
    [{ ...input, items: [] }, "items", "empty"],
    [{ ...input, items: [{ ...licence, kind: "law" }] }, "items[0].kind", "notAllowed"],
    [{ ...input, items: [{ ...licence, priority: undefined }] }, "items[0].priority", "missing"],
    [{ ...input, items: [{ ...licence, id: "" }] }, "items[0].id", "empty"],
    [{ ...input, items: [{ ...licence, cost: -1 }] }, "items[0].cost", "negative"],
    [{ ...input, items: [{ ...licence, effort: { law: 1 } }] }, "items[0].effort", "notAllowed"],
    [{ ...input, items: [{ ...licence, duration: 0 }] }, "items[0].duration", "outOfRange"],
    [{ ...input, items: [{ ...licence, duration: longestDuration + 1 }] }, "items[0].duration", "outOfRange"],
    [{ ...input, items: [{ ...licence, duration: 1.5 }] }, "items[0].duration", "wrongType"],
    [{ ...input, items: [{ ...licence, earliest: "2027-Q5" }] }, "items[0].earliest", "notAQuarter"],
    [{ ...input, quarters: [] }, "quarters", "empty"],
    [{ ...input, quarters: quartersFrom(2027, 1, LONGEST_HORIZON + 1) }, "quarters", "outOfRange"],
    [{ ...input, discount: 0 }, "discount", "outOfRange"],
    [{ ...input, discount: 1.01 }, "discount", "outOfRange"],
  ])("of another form is refused with the path and the reason (%#)", (refused, path, reason) => {
    expect(parseRoadmapInput(refused)).toEqual({ ok: false, faults: [{ path, reason }] });
  });

  test.each([
    [{ quarters: ["2027-Q4", "2028-Q2"] }, "quarters", "notConsecutive"],
    [{ items: [identity, licence, licence] }, "items[2].id", "repeatedId"],
    [{ dependencies: [{ ...dependency, item: "permit" }] }, "dependencies[0].item", "unknownId"],
    [{ dependencies: [{ ...dependency, needs: "payment" }] }, "dependencies[0].needs", "unknownId"],
    [{ dependencies: [{ item: "licence", needs: "licence" }] }, "dependencies[0]", "needsItself"],
    [{ dependencies: [dependency, dependency] }, "dependencies[1]", "repeatedDependency"],
    [{ capacity: {} }, "capacity.development", "missing"],
    [{ capacity: { development: [5] } }, "capacity.development", "notOnePerQuarter"],
    [{ capacity: { development: [5, 5], design: [] } }, "capacity.design", "notOnePerQuarter"],
    [{ budget: { "2027": 1 } }, "budget.2028", "missing"],
    [{ pins: [{ item: "permit", quarter: null }] }, "pins[0].item", "unknownId"],
    [{ pins: [{ item: "licence", quarter: "2029-Q1" }] }, "pins[0].quarter", "outsideHorizon"],
    [
      {
        pins: [
          { item: "licence", quarter: null },
          { item: "licence", quarter: "2027-Q4" },
        ],
      },
      "pins[1]",
      "repeatedPin",
    ],
  ])("that breaks a rule is refused with the path and the reason (%#)", (part, path, reason) => {
    expect(parseRoadmapInput({ ...input, ...part })).toEqual({ ok: false, faults: [{ path, reason }] });
  });

  test("whose items need each other in a circle is refused with the circle's names", () => {
    const items = ["a", "b", "c", "d"].map((id) => ({ ...licence, id }));
    const dependencies = [
      { item: "a", needs: "b" },
      { item: "b", needs: "c" },
      { item: "c", needs: "d" },
      { item: "d", needs: "b" },
    ];
    expect(parseRoadmapInput({ ...input, items, dependencies })).toEqual({
      ok: false,
      faults: [{ path: "dependencies[1]", reason: "cycle", cycle: ["b", "c", "d"] }],
    });
  });
});
