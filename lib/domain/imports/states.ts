/** The states of an import, in the order of its life. */
export const importStates = ["waiting", "checked", "refused", "confirmed", "done", "discarded"] as const;
export type ImportState = (typeof importStates)[number];

/** Whether somebody waits for the portal, and its page draws itself anew. */
export function isAtWork(state: ImportState): boolean {
  return state === "waiting" || state === "confirmed";
}

/** Whether it may still be set aside: not once it is being carried out. */
export function isDiscardable(state: ImportState): boolean {
  return state === "waiting" || state === "checked";
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
