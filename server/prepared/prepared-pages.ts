import { BoundedMap } from "./bounded-map.ts";
import type { PreparedPage } from "./prepared-page.ts";

export const everyTag = "*";

/** A page as it is held. It stays, as the last resort, when what it shows is known to be out of date. */
export interface HeldPage {
  page: PreparedPage;
  bytes: number;
  order: number;
  /** Something it shows has changed: to be rendered again before it is shown, if that can be done. */
  outOfDate: boolean;
  /** The last try to render it again failed; no other try before this moment. */
  failedUntil: number | undefined;
}

/** What a rendering needs to know when it ends: whether what it shows changed meanwhile. */
export interface Begun {
  order: number;
  changed: Set<string>;
}

/** Prepared pages by key, bounded, out of date by tag. */
export class PreparedPages {
  #plain: BoundedMap<HeldPage>;
  #asked: BoundedMap<HeldPage>;
  #begun = new Set<Begun>();
  #order = 0;

  constructor({ bytes, entries }: { bytes: number; entries: number }) {
    // Addresses with a query are endless: apart from the others, they cannot push them out.
    const half = { bytes: bytes / 2, entries: entries / 2 };
    this.#plain = new BoundedMap(half);
    this.#asked = new BoundedMap(half);
  }

  get bytes(): number {
    return this.#plain.bytes + this.#asked.bytes;
  }

  get size(): number {
    return this.#plain.size + this.#asked.size;
  }

  get(key: string): HeldPage | undefined {
    return this.#shelf(key).get(key);
  }

  begin(): Begun {
    this.#order += 1;
    const begun = { order: this.#order, changed: new Set<string>() };
    this.#begun.add(begun);
    return begun;
  }

  /** Keeps what was rendered since `begun`; a change in between leaves it out of date from the start. */
  put(key: string, page: PreparedPage, begun: Begun): void {
    if (this.#isOvertaken(key, begun)) return;
    const bytes = page.bytes + key.length;
    const outOfDate = concerns(begun.changed, page);
    this.#shelf(key).set(key, { page, bytes, order: begun.order, outOfDate, failedUntil: undefined });
  }

  /** The page is no longer one for everybody, as found by a rendering since `begun`. */
  remove(key: string, begun: Begun): void {
    if (!this.#isOvertaken(key, begun)) this.#shelf(key).delete(key);
  }

  end(begun: Begun): void {
    this.#begun.delete(begun);
  }

  /** Marks every page with one of the tags out of date; "*" marks all. */
  outdate(tags: readonly string[]): void {
    const changed = new Set(tags);
    for (const shelf of [this.#plain, this.#asked]) {
      for (const held of shelf.values()) {
        if (!concerns(changed, held.page)) continue;
        held.outOfDate = true;
        held.failedUntil = undefined;
      }
    }
    for (const begun of this.#begun) for (const tag of changed) begun.changed.add(tag);
  }

  /** Whether a rendering that began later has already ended. */
  #isOvertaken(key: string, { order }: Begun): boolean {
    return (this.#shelf(key).get(key)?.order ?? 0) > order;
  }

  #shelf(key: string): BoundedMap<HeldPage> {
    return key.includes("?") ? this.#asked : this.#plain;
  }
}

function concerns(changed: ReadonlySet<string>, { tags }: PreparedPage): boolean {
  return changed.has(everyTag) || [...tags].some((tag) => changed.has(tag));
}
