import { placeOf } from "./horizon.ts";
import { limitsOf } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { orderByNeeds } from "./order-by-needs.ts";
import type { Item, RoadmapInput } from "./roadmap-input.ts";

/** An item with what it needs; `first` and `pin` are places in the horizon. */
export type LinkedItem = {
  item: Item;
  /** The first place by its own earliest quarter. */
  first: number;
  /** The last place from which it is still completed within the horizon; below 0 where it is too long. */
  last: number;
  pin: number | "out" | null;
  needs: LinkedItem[];
};

/** The input as it is computed with: every item after all it needs, in canonical order. */
export type Outline = { quarters: string[]; discount: number; limits: Limits; linked: LinkedItem[] };

/** Throws where items need each other in a circle, which `parseRoadmapInput` refuses. */
export function outlineOf(input: RoadmapInput): Outline {
  const { quarters, discount, items, dependencies, pins } = input;
  const { order, cycle } = orderByNeeds(
    items.map(({ id }) => id),
    dependencies,
  );
  if (cycle !== null) throw new RangeError(`Each needs the next: ${cycle.join(", ")}`);

  const known = new Map<string, LinkedItem>();
  for (const id of order) {
    for (const item of items.filter((one) => one.id === id)) {
      const needed = new Set(dependencies.filter((one) => one.item === id).map(({ needs }) => needs));
      known.set(id, {
        item,
        first: placeOf(quarters, item.earliest),
        last: quarters.length - item.duration,
        pin: pinOf(quarters, pins.find((pin) => pin.item === id)?.quarter),
        needs: [...known.values()].filter((other) => needed.has(other.item.id)),
      });
    }
  }
  return { quarters, discount, limits: limitsOf(input), linked: [...known.values()] };
}

function pinOf(quarters: readonly string[], quarter: string | null | undefined): LinkedItem["pin"] {
  if (quarter === undefined) return null;
  return quarter === null ? "out" : placeOf(quarters, quarter);
}
