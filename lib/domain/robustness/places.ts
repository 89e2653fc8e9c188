const BUCKETS_EACH = 4;

/**
 * The places of one draw. Proposals are named by their index; places count from 0 at the top. A group of
 * equals is everything within `tolerance` of its first member, as in the ranking itself.
 */
export class Places {
  /** Proposals from the highest priority down. */
  readonly order: Int32Array;
  /** For each place of `order` that begins a group, the number of its members; elsewhere of no meaning. */
  readonly sizes: Int32Array;
  readonly #buckets: Int32Array;
  readonly #bucketOf: Int32Array;
  readonly #tolerance: number;

  constructor(proposals: number, tolerance: number) {
    this.order = new Int32Array(proposals);
    this.sizes = new Int32Array(proposals);
    this.#buckets = new Int32Array(BUCKETS_EACH * proposals + 2);
    this.#bucketOf = new Int32Array(proposals);
    this.#tolerance = tolerance;
  }

  /** Orders the proposals by their priorities and parts them into groups of equals. */
  sort(priorities: Float64Array): void {
    this.#scatter(priorities);
    this.#insert(priorities);
    this.#group(priorities);
  }

  // Priorities fall into buckets of equal width, more than there are proposals, so that what remains to be
  // put in order by insertion is next to nothing.
  #scatter(priorities: Float64Array): void {
    const [order, buckets, bucketOf] = [this.order, this.#buckets, this.#bucketOf];
    let least = Infinity;
    let greatest = -Infinity;
    for (let index = 0; index < priorities.length; index++) {
      const priority = Number(priorities[index]);
      least = Math.min(least, priority);
      greatest = Math.max(greatest, priority);
    }
    const scale = greatest > least ? (BUCKETS_EACH * priorities.length) / (greatest - least) : 0;
    buckets.fill(0);
    for (let index = 0; index < priorities.length; index++) {
      const bucket = ((greatest - Number(priorities[index])) * scale) | 0;
      bucketOf[index] = bucket;
      buckets[bucket + 1] = Number(buckets[bucket + 1]) + 1;
    }
    let before = 0;
    for (let bucket = 0; bucket < buckets.length; bucket++) {
      before += Number(buckets[bucket]);
      buckets[bucket] = before;
    }
    for (let index = 0; index < priorities.length; index++) {
      const bucket = Number(bucketOf[index]);
      const place = Number(buckets[bucket]);
      buckets[bucket] = place + 1;
      order[place] = index;
    }
  }

  #insert(priorities: Float64Array): void {
    const order = this.order;
    for (let place = 1; place < order.length; place++) {
      const proposal = Number(order[place]);
      const priority = Number(priorities[proposal]);
      let free = place;
      while (free > 0 && Number(priorities[Number(order[free - 1])]) < priority) {
        order[free] = Number(order[free - 1]);
        free -= 1;
      }
      order[free] = proposal;
    }
  }

  #group(priorities: Float64Array): void {
    let first = 0;
    for (let place = 1; place <= this.order.length; place++) {
      const ends =
        place === this.order.length ||
        Number(priorities[Number(this.order[first])]) - Number(priorities[Number(this.order[place])]) >
          this.#tolerance;
      if (!ends) continue;
      this.sizes[first] = place - first;
      first = place;
    }
  }
}
