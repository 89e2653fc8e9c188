/**
 * The canonical order of ids: by UTF-16 code unit, the same in every language and on every machine.
 * Everything is sorted by it before it is computed, so that the order of rows changes nothing,
 * not even the last bit.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares things that carry an id by {@link byCodeUnit}. */
export function byId(a: { id: string }, b: { id: string }): number {
  return byCodeUnit(a.id, b.id);
}
