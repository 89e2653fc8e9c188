import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { Dependency } from "./roadmap-input.ts";

/** Either every id once, each after all it needs, or the ids of a cycle, each of which needs the next. */
export type OrderOrCycle = { order: string[]; cycle: null } | { order: null; cycle: string[] };

/** Walks the ids in canonical order, what each needs first. */
export function orderByNeeds(ids: readonly string[], dependencies: readonly Dependency[]): OrderOrCycle {
  const order = new Set<string>();
  for (const id of ids.toSorted(byCodeUnit)) {
    const cycle = walk(id, dependencies, order, []);
    if (cycle !== null) return { order: null, cycle };
  }
  return { order: [...order], cycle: null };
}

/** Puts `id` after all it needs, and returns a cycle where it comes upon its own way. */
function walk(
  id: string,
  dependencies: readonly Dependency[],
  order: Set<string>,
  way: readonly string[],
): string[] | null {
  if (order.has(id)) return null;
  if (way.includes(id)) return way.slice(way.indexOf(id));
  const needed = dependencies.filter(({ item }) => item === id).map(({ needs }) => needs);
  for (const need of needed.toSorted(byCodeUnit)) {
    const cycle = walk(need, dependencies, order, [...way, id]);
    if (cycle !== null) return cycle;
  }
  order.add(id);
  return null;
}
