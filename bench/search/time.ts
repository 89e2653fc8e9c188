const SECONDS = 4;
const AT_A_TIME = 8;

/** How long each piece of work takes by itself, in milliseconds. */
export async function timesOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const started = performance.now();
    await work(item);
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b);
}

export function percentile(times: readonly number[], share: number): number {
  return Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
}

/** How many pieces of work are done in a second, several at a time. */
export async function perSecond<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  const end = performance.now() + SECONDS * 1_000;
  let done = 0;
  const one = async (from: number) => {
    for (let at = from; performance.now() < end; at += 1) {
      const item = items[at % items.length];
      if (item !== undefined) await work(item);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, (_, at) => one(at * 25)));
  return Math.round(done / SECONDS);
}
