/** The states of an import, in the order of its life. */
export const importStates = [
  "waiting",
  "checked",
  "refused",
  "confirmed",
  "done",
  "discarded",
  "failed",
  "expired",
] as const;
export type ImportState = (typeof importStates)[number];

/** Whether somebody waits for the portal, and its page draws itself anew. */
export function isAtWork(state: ImportState): boolean {
  return state === "waiting" || state === "confirmed";
}

/** Whether it may still be set aside; one that is confirmed as long as its job has not begun. */
export function isDiscardable(state: ImportState): boolean {
  return makesWay(state) || state === "confirmed";
}

/** Whether another table of the same person takes its place: what was confirmed is not lost to an upload. */
export function makesWay(state: ImportState): boolean {
  return state === "waiting" || state === "checked";
}

/** How long a check waits for somebody to confirm it: what it found grows old, and its table holds the place. */
export const daysToConfirm = 14;

/** When a check expires, in milliseconds; null where nothing is left to confirm. */
export function expiresAt({
  state,
  checkedAt,
}: {
  state: ImportState;
  checkedAt: number | null;
}): number | null {
  return state === "checked" && checkedAt !== null ? checkedAt + daysToConfirm * 24 * 3_600_000 : null;
}

/** How many rows a table has of each kind. */
export interface ImportCounts {
  faulty: number;
  added: number;
  changed: number;
  unchanged: number;
}

/** It is carried out as a whole or not at all: without a fault, and only where it does something. */
export function isConfirmable(state: ImportState, { faulty, added, changed }: ImportCounts): boolean {
  return state === "checked" && faulty === 0 && added + changed > 0;
}
