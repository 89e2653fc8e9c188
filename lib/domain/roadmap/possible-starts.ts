import { demandOf, isWithin } from "./limits.ts";
import type { LinkedItem, Outline } from "./outline.ts";

/** For each item, in the order of the outline, the places of the horizon it may start at, the earliest first. */
export type PossibleStarts = ReadonlyMap<LinkedItem, number[]>;

/**
 * Leaves out what is before an item's own earliest quarter or before all it needs can be completed, what is not
 * completed within the horizon, what passes a limit by itself, what a pin excludes, and, of a building block,
 * what is too late for everything that needs it.
 */
export function possibleStarts(outline: Outline): PossibleStarts {
  const starts = new Map<LinkedItem, number[]>();
  for (const linked of outline.linked) {
    const ready = Math.max(linked.first, ...linked.needs.map((need) => earliestEnd(need, starts)));
    starts.set(
      linked,
      places(ready, linked.last).filter(
        (place) => (linked.pin === null || linked.pin === place) && fitsAlone(outline, linked, place),
      ),
    );
  }
  for (const [linked, found] of [...starts].toReversed()) {
    if (linked.item.kind === "proposal" || linked.pin !== null) continue;
    const latest = latestEnd(linked, starts);
    starts.set(
      linked,
      found.filter((place) => place + linked.item.duration <= latest),
    );
  }
  return starts;
}

function places(first: number, last: number): number[] {
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function earliestEnd(need: LinkedItem, starts: PossibleStarts): number {
  return (starts.get(need)?.at(0) ?? Infinity) + need.item.duration;
}

/** The last start of all that needs the item. */
function latestEnd(linked: LinkedItem, starts: PossibleStarts): number {
  const dependents = [...starts].filter(([{ needs }]) => needs.includes(linked));
  return Math.max(...dependents.flatMap(([, places]) => places));
}

function fitsAlone({ limits, quarters }: Outline, { item }: LinkedItem, place: number): boolean {
  return [...demandOf(item, place, quarters)].every(([key, amount]) =>
    isWithin(amount, limits.get(key)?.amount ?? Infinity),
  );
}
