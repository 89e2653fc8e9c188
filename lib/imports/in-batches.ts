const together = 100;

/** A list in parts: no single statement for thousands of services takes longer than the database lets it. */
export function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / together) }, (_, at) =>
    items.slice(at * together, (at + 1) * together),
  );
}
