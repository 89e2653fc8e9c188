/** A share from 0 to 1 in whole per cent, rounded down: only what is whole says 100. */
export function percent(share: number): string {
  return `${Math.floor(100 * share + 1e-9)}%`;
}
