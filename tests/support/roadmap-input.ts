import fc from "fast-check";
import type { Item, Pin, RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";

const year = ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"];

/** A proposal of one quarter that asks for nothing, but for what is said. */
export function proposal(id: string, said: Partial<Extract<Item, { kind: "proposal" }>> = {}): Item {
  return { kind: "proposal", id, priority: 50, effort: {}, duration: 1, cost: 0, earliest: null, ...said };
}

export function buildingBlock(
  id: string,
  said: Partial<Extract<Item, { kind: "buildingBlock" }>> = {},
): Item {
  return { kind: "buildingBlock", id, effort: {}, duration: 1, cost: 0, earliest: null, ...said };
}

/** A roadmap of the year 2027 with ten person-months of development in each quarter, but for what is said. */
export function roadmapOf(items: Item[], said: Partial<RoadmapInput> = {}): RoadmapInput {
  const capacity = { development: year.map(() => 10) };
  return {
    quarters: year,
    discount: 0.97,
    items,
    dependencies: [],
    capacity,
    budget: null,
    pins: [],
    ...said,
  };
}

const asked = fc.integer({ min: 0, max: 9 });
const given = fc.integer({ min: 2, max: 9 });

/** Small roadmaps, tight enough that much is left out, with dependencies and without a circle. */
export const roadmapInputs: fc.Arbitrary<RoadmapInput> = fc
  .record({
    horizon: fc.constantFrom(4, 3, 3, 2, 1),
    items: fc.array(
      fc.record({
        isProposal: fc.constantFrom(true, true, false),
        priority: fc.integer({ min: 0, max: 100 }),
        development: asked,
        analysis: fc.integer({ min: 0, max: 3 }),
        duration: fc.constantFrom(1, 1, 1, 2, 2, 3),
        cost: asked,
        earliest: fc.constantFrom(null, null, "2026-Q4", "2027-Q1", "2027-Q2", "2028-Q1"),
        needs: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
      }),
      { minLength: 3, maxLength: 5 },
    ),
    development: fc.array(given, { minLength: 4, maxLength: 4 }),
    analysis: fc.array(given, { minLength: 4, maxLength: 4 }),
    budget: fc.option(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ horizon, items, development, analysis, budget }) => {
    const quarters = year.slice(0, horizon);
    return {
      quarters,
      discount: 0.97,
      items: items.map(
        ({ isProposal, priority, development: months, analysis: study, needs: _, ...rest }, index) => {
          const effort = { development: months, analysis: study };
          return isProposal
            ? proposal(`i${index}`, { ...rest, effort, priority })
            : buildingBlock(`i${index}`, { ...rest, effort });
        },
      ),
      // What an item needs stands before it in the list: no circle.
      dependencies: items.flatMap(({ needs }, index) =>
        [...new Set(needs)]
          .filter((need) => need < index)
          .map((need) => ({ item: `i${index}`, needs: `i${need}` })),
      ),
      capacity: { development: development.slice(0, horizon), analysis: analysis.slice(0, horizon) },
      budget: budget === null ? null : { "2027": budget },
      pins: [],
    };
  });

/** The same with some items held by hand, whether that can be or not. */
export const pinnedRoadmapInputs: fc.Arbitrary<RoadmapInput> = fc
  .record({
    input: roadmapInputs,
    wishes: fc.array(fc.integer({ min: -2, max: 7 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ input, wishes }) => ({
    ...input,
    pins: input.items.flatMap(({ id }, index): Pin[] => {
      const wish = Number(wishes[index]);
      if (wish === -2) return [{ item: id, quarter: null }];
      return input.quarters.slice(wish, wish + 1).map((quarter) => ({ item: id, quarter }));
    }),
  }));
