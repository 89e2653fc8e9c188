import type { BilingualText } from "#lib/i18n/text.ts";

/** A thing of the export, with its name and its class; whatever is unknown is left out. */
export interface Node {
  "@id": string;
  "@type": string | string[];
  [property: string]: unknown;
}

/** A text in the languages in which it exists. */
export function words({ ar, en }: BilingualText): Record<string, string> {
  return en === null ? { ar } : { ar, en };
}

export function wordsIfKnown(text: BilingualText | null): Record<string, string> | undefined {
  return text === null ? undefined : words(text);
}

/** A list as JSON-LD has it: nothing where there is nothing. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** What a browser can open; anything else would name nothing. */
export function webAddress(text: string | null): string | undefined {
  const url = text === null ? null : URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The nodes of `pool` that `roots` name, those that these name, and so on, in the order of the pool. */
export function named(roots: readonly Node[], pool: readonly Node[]): Node[] {
  const byId = new Map(pool.map((node) => [node["@id"], node]));
  const reached = new Set<Node>();
  const waiting: unknown[] = [...roots];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === "object" && value !== null) waiting.push(...Object.values(value).filter(isThere));
    const node = typeof value === "string" ? byId.get(value) : undefined;
    if (node && !reached.has(node)) {
      reached.add(node);
      waiting.push(node);
    }
  }
  return pool.filter((node) => reached.has(node));
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
