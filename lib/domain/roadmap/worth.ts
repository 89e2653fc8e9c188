import type { Item } from "./roadmap-input.ts";

/**
 * What an item adds to the objective where it starts at that place of the horizon: its priority, discounted once
 * for each quarter up to the one that completes it, P·d^(start + duration). A building block adds nothing itself.
 * By multiplication alone, so that every machine finds the same.
 */
export function worthOf(item: Item, start: number, discount: number): number {
  if (item.kind === "buildingBlock") return 0;
  let worth = item.priority;
  for (let quarter = 0; quarter < start + item.duration; quarter++) worth *= discount;
  return worth;
}
