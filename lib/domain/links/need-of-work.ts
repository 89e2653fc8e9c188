import { linkOutcomes, type LinkOutcome } from "./outcome.ts";

/** What is known of a link: never checked, checked, or excepted by somebody who looked. */
export type LinkState = LinkOutcome | "exception" | "unchecked";

/** Those that need work most come first. */
export const linkStates: readonly LinkState[] = [
  ...linkOutcomes.filter((outcome) => outcome !== "works"),
  "unchecked",
  "exception",
  "works",
];

/** An exception stands over a failure, not over a link that works again. */
export function stateOfLink(outcome: LinkOutcome | null, excepted: boolean): LinkState {
  if (outcome === null) return "unchecked";
  return excepted && outcome !== "works" && outcome !== "moved" ? "exception" : outcome;
}

interface Known {
  state: LinkState;
  /** How many pages of the portal show it. */
  places: number;
}

/** Orders links: broken before whole, and of the same state those shown in most places. */
export function byNeedOfWork(one: Known, other: Known): number {
  return linkStates.indexOf(one.state) - linkStates.indexOf(other.state) || other.places - one.places;
}
