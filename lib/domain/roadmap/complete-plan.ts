import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import { placeItem } from "./place-item.ts";
import type { Obstacle } from "./place-item.ts";
import type { Starts } from "./plan.ts";

/**
 * Fills what room a solver that was stopped left: the proposals it left out, the highest priority first, each where
 * it fits. Room only shrinks, but what one proposal needs may come in with another or by itself, where it would not
 * have fitted beside the rest of what the first needs: passes go on until one brings nothing in.
 */
export function completeStarts(outline: Outline, starts: Starts): Starts {
  const grown = leftOut(outline, starts).reduce<Starts>((before, { linked }) => {
    // Another proposal may have needed it, and put it in already.
    return before.has(linked) ? before : (placeItem(outline, before, linked).starts ?? before);
  }, starts);
  return grown.size === starts.size ? grown : completeStarts(outline, grown);
}

/** A proposal that is not in the roadmap, with what keeps it out; null where there is room for it all the same. */
export type LeftOut = { item: string; obstacle: Obstacle | null };

/** The proposals that are left out, the highest priority first, each with the constraint that binds. */
export function obstaclesOf(outline: Outline, starts: Starts): LeftOut[] {
  return leftOut(outline, starts).map(({ linked }) => ({
    item: linked.item.id,
    obstacle: placeItem(outline, starts, linked).obstacle,
  }));
}

function leftOut({ linked }: Outline, starts: Starts): { linked: LinkedItem; priority: number }[] {
  return linked
    .flatMap((one) =>
      one.item.kind === "buildingBlock" || starts.has(one)
        ? []
        : [{ linked: one, priority: one.item.priority }],
    )
    .toSorted((a, b) => b.priority - a.priority || byCodeUnit(a.linked.item.id, b.linked.item.id));
}
