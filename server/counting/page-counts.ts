/** How often one address was opened on one day, while its page said the same of itself. */
export interface PageCount {
  day: string;
  /** In normal form. */
  target: string;
  countedAs?: string;
  views: number;
}

interface Bounds {
  /** Addresses and days at once: a day without the database must not fill the memory. */
  entries: number;
  /** The longest address, in characters. */
  length: number;
}

const usualBounds: Bounds = { entries: 10_000, length: 2_000 };

/** Sums of opened pages in memory, bounded: beyond that they are known to be lost, and nothing else. */
export class PageCounts {
  #counts = new Map<string, PageCount>();
  #lost = 0;
  #bounds: Bounds;

  constructor(bounds = usualBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#counts.size;
  }

  add(count: PageCount): void {
    const { day, target, countedAs = "", views } = count;
    const key = `${day} ${target} ${countedAs}`;
    const kept = this.#counts.get(key);
    if (kept) kept.views += views;
    else if (this.#counts.size >= this.#bounds.entries || target.length > this.#bounds.length)
      this.#lost += views;
    else this.#counts.set(key, { ...count });
  }

  /** Everything counted since the last time, and how much found no room. */
  take(): { counts: PageCount[]; lost: number } {
    const taken = { counts: [...this.#counts.values()], lost: this.#lost };
    this.#counts = new Map();
    this.#lost = 0;
    return taken;
  }
}
