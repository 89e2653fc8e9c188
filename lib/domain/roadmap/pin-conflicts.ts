import type { Limit } from "./limits.ts";
import type { LinkedItem, Outline } from "./outline.ts";

/** Why pins cannot hold together. Of a limit, `over` is how much more of it they would need at least. */
export type PinConflict =
  | { kind: "tooEarly"; item: string }
  | { kind: "notCompleted"; item: string }
  | { kind: "needLeftOut"; item: string; needs: string }
  | { kind: "needUnfinished"; item: string; needs: string }
  | { kind: "limit"; limit: Limit; over: number; items: string[] };

/**
 * The pins that dates and dependencies alone exclude, each with the constraint that breaks. Exact but for limits:
 * where it finds nothing, everything can be completed in time by whoever has people and money enough.
 */
export function pinConflicts({ linked, quarters }: Outline): PinConflict[] {
  const ends = earliestEnds(linked);
  return linked.flatMap(({ item: { id }, first, last, pin, needs }): PinConflict[] => {
    if (pin === null || pin === "out") return [];
    return [
      ...(pin < first ? [{ kind: "tooEarly" as const, item: id }] : []),
      ...(pin > last ? [{ kind: "notCompleted" as const, item: id }] : []),
      ...needs.flatMap((need): PinConflict[] => {
        const end = Number(ends.get(need));
        const names = { item: id, needs: need.item.id };
        if (end === Infinity) return [{ kind: "needLeftOut", ...names }];
        return end > Math.min(pin, quarters.length) ? [{ kind: "needUnfinished", ...names }] : [];
      }),
    ];
  });
}

/** When each item can be completed at the earliest; never, where a pin leaves out what it needs. */
function earliestEnds(linked: readonly LinkedItem[]): ReadonlyMap<LinkedItem, number> {
  const ends = new Map<LinkedItem, number>();
  for (const one of linked) {
    const ready = Math.max(one.first, ...one.needs.map((need) => Number(ends.get(need))));
    const start = one.pin === "out" ? Infinity : (one.pin ?? ready);
    ends.set(one, start + one.item.duration);
  }
  return ends;
}
