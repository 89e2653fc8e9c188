import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import type { Plan } from "#lib/domain/roadmap/plan.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";

/** The objective of the best plan, found by trying every one; null where none keeps everything. */
export function bestObjective(input: RoadmapInput): number | null {
  const objectives = everyPlan(input)
    .map((plan) => checkPlan(input, plan))
    .filter(({ violations }) => violations.length === 0)
    .map(({ objective }) => objective);
  return objectives.length === 0 ? null : Math.max(...objectives);
}

function everyPlan({ items, quarters }: RoadmapInput): Plan[] {
  return items.reduce<Plan[]>(
    (plans, { id: item }) =>
      plans.flatMap((plan) => [plan, ...quarters.map((quarter) => [...plan, { item, quarter }])]),
    [[]],
  );
}
