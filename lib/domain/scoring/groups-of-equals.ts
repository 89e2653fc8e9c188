/**
 * Walks down the items by value, highest first, and gathers each group of equals: everything within
 * `tolerance` of the group's first member. Items of the same value keep their given order.
 */
export function groupsOfEquals<Item>(
  items: readonly Item[],
  value: (item: Item) => number,
  tolerance: number,
): Item[][] {
  const groups: { first: number; members: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => value(b) - value(a))) {
    const last = groups.at(-1);
    if (last && last.first - value(item) <= tolerance) last.members.push(item);
    else groups.push({ first: value(item), members: [item] });
  }
  return groups.map(({ members }) => members);
}
