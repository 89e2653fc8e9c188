import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gatheredBlocks, unlockingOrder } from "#lib/domain/roadmap/gathered-blocks.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { buildingBlock, proposal, roadmapInputs, roadmapOf } from "#tests/support/roadmap-input.ts";

const dependencies = [
  ["identity", "core"],
  ["licence", "identity"],
  ["permit", "identity"],
  ["permit", "payment"],
  ["renewal", "licence"],
].map(([item = "", needs = ""]) => ({ item, needs }));
const outline = outlineOf(
  roadmapOf(
    [
      ...["core", "identity", "messages", "payment"].map((id) => buildingBlock(id)),
      proposal("licence", { priority: 50 }),
      proposal("permit", { priority: 90 }),
      proposal("renewal", { priority: 20 }),
      proposal("visa", { priority: 70 }),
    ],
    { dependencies },
  ),
);

describe("gathered building blocks", () => {
  test("name who needs them by whatever way, and the priority they unlock", () => {
    const all = ["licence", "permit", "renewal"];
    expect(gatheredBlocks(outline)).toEqual([
      { buildingBlock: "core", neededBy: all, priority: 160 },
      { buildingBlock: "identity", neededBy: all, priority: 160 },
      { buildingBlock: "payment", neededBy: ["permit"], priority: 90 },
      { buildingBlock: "messages", neededBy: [], priority: 0 },
    ]);
  });

  test("in the order in which they make the top ready", () => {
    expect(unlockingOrder(outline, 4)).toEqual({
      ready: 1,
      steps: [
        { buildingBlock: "core", ready: 1, priority: 70 },
        { buildingBlock: "identity", ready: 3, priority: 140 },
        { buildingBlock: "payment", ready: 4, priority: 230 },
      ],
    });
  });

  test("build first what brings most priority nearer, where no single one makes any ready", () => {
    const claims = { permit: ["identity", "registry"], visa: ["messages", "payment", "registry"] };
    const items = ["identity", "messages", "payment", "registry"].map((id) => buildingBlock(id));
    const both = Object.entries(claims).flatMap(([item, needed]) => needed.map((needs) => ({ item, needs })));
    const input = roadmapOf([...items, proposal("permit"), proposal("visa")], { dependencies: both });
    const { steps } = unlockingOrder(outlineOf(input), 2);
    expect(steps.map(({ buildingBlock, ready }) => [buildingBlock, ready])).toEqual([
      ["registry", 0],
      ["identity", 1],
      ["messages", 1],
      ["payment", 2],
    ]);
  });

  test("look at the top alone, with whoever ties with its last", () => {
    expect(unlockingOrder(outline, 2)).toMatchObject({ ready: 1, steps: { length: 3 } });
    expect(unlockingOrder(outline, 0)).toEqual({ ready: 0, steps: [] });
    const tied = outlineOf(roadmapOf(["a", "b", "c"].map((id) => proposal(id))));
    expect(unlockingOrder(tied, 1)).toEqual({ ready: 3, steps: [] });
  });

  test("end with the whole top ready, and never unlock less by building more", () => {
    fc.assert(
      fc.property(roadmapInputs, fc.integer({ min: 1, max: 5 }), (input, top) => {
        const { ready, steps } = unlockingOrder(outlineOf(input), top);
        const counts = [ready, ...steps.map((step) => step.ready)];
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
        const priorities = input.items.flatMap((item) => (item.kind === "proposal" ? [item.priority] : []));
        const inTop = priorities.filter((one) => priorities.filter((other) => other > one).length < top);
        expect(counts.at(-1)).toBe(inTop.length);
      }),
    );
  });
});
