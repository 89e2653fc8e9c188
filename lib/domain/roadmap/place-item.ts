import { demandOf, isWithin } from "./limits.ts";
import type { Limit } from "./limits.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import type { Starts } from "./plan.ts";

/** What keeps an item out. Of a limit, `missing` is how much more of it there would have to be. */
export type Obstacle =
  | { kind: "pin" }
  | { kind: "date" }
  | { kind: "dependency"; needs: string; because: Obstacle }
  | { kind: "limit"; limit: Limit; missing: number };

export type Placing = { starts: Starts; obstacle: null } | { starts: null; obstacle: Obstacle };

/**
 * Puts an item that is left out into the roadmap as early as it fits, after all it needs, which is put in likewise;
 * what stands there already stays. Or says what keeps it out: where every start is hindered, the limit of which the
 * least is missing, as a share of what the item takes of it.
 */
export function placeItem(outline: Outline, starts: Starts, linked: LinkedItem): Placing {
  if (linked.pin === "out") return { starts: null, obstacle: { kind: "pin" } };
  let grown: Starts = starts;
  let ready = linked.first;
  let latest: LinkedItem | null = null;
  for (const need of linked.needs) {
    if (!grown.has(need)) {
      const placing = placeItem(outline, grown, need);
      if (placing.starts === null) return stoppedBy(need, placing.obstacle);
      grown = placing.starts;
    }
    const end = Number(grown.get(need)) + need.item.duration;
    if (end > ready) [ready, latest] = [end, need];
  }
  if (ready > linked.last)
    return latest === null || linked.first > linked.last
      ? { starts: null, obstacle: { kind: "date" } }
      : stoppedBy(latest, { kind: "date" });
  return earliestFit(outline, grown, linked, ready);
}

function stoppedBy({ item }: LinkedItem, because: Obstacle): Placing {
  return { starts: null, obstacle: { kind: "dependency", needs: item.id, because } };
}

type Shortfall = { share: number; obstacle: Obstacle };

function earliestFit(outline: Outline, starts: Starts, linked: LinkedItem, ready: number): Placing {
  const used = usedBy(outline, starts);
  const hindrances: Shortfall[] = [];
  for (let start = ready; start <= linked.last; start++) {
    const shortfalls = shortfallsAt(outline, used, linked, start);
    if (shortfalls.length === 0) return { starts: new Map([...starts, [linked, start]]), obstacle: null };
    hindrances.push(shortfalls.reduce((most, one) => (one.share > most.share ? one : most)));
  }
  const { obstacle } = hindrances.reduce((least, one) => (one.share < least.share ? one : least));
  return { starts: null, obstacle };
}

/** What would be missing of each limit if the item started there. */
function shortfallsAt(
  { limits, quarters }: Outline,
  used: ReadonlyMap<string, number>,
  { item }: LinkedItem,
  start: number,
): Shortfall[] {
  return [...demandOf(item, start, quarters)].flatMap(([key, demand]): Shortfall[] => {
    const limit = limits.get(key);
    const sum = (used.get(key) ?? 0) + demand;
    if (limit === undefined || isWithin(sum, limit.amount)) return [];
    const missing = sum - limit.amount;
    return [{ share: missing / demand, obstacle: { kind: "limit", limit, missing } }];
  });
}

function usedBy({ quarters }: Outline, starts: Starts): Map<string, number> {
  const used = new Map<string, number>();
  for (const [{ item }, start] of starts)
    for (const [key, amount] of demandOf(item, start, quarters)) used.set(key, (used.get(key) ?? 0) + amount);
  return used;
}
