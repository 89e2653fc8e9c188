export const supportStates = ["open", "answered", "closed"] as const;

export type SupportState = (typeof supportStates)[number];

/** A closed request stays readable and takes no further answer; who needs one asks anew. */
export function isClosed(state: SupportState): boolean {
  return state === "closed";
}
