/** What is held of a period already. */
export interface HeldValue<Told = number> {
  value: Told;
  partial: boolean;
  /** The source that handed it over; null where a document stated it. */
  sourceId: string | null;
  /** The source was withdrawn: whoever took its place may go on. */
  sourceIsGone: boolean;
}

/** What comes in for the period. */
export interface HandedValue<Told = number> {
  value: Told;
  partial: boolean;
  /** It says that it puts right what was handed over before. */
  corrects: boolean;
}

export type FeedOutcome = "recorded" | "unchanged" | "updated" | "corrected" | "conflict" | "notItsOwn";

/**
 * What becomes of a value that a source hands over. The same again changes nothing, whoever sends it; the figure of
 * a period that was not over may grow; any other change must say that it corrects, and only the source whose value
 * it is may change it. `sourceId` is null where the quality team hands over what documents state.
 */
export function feedOutcome<Told extends number | string>(
  held: HeldValue<Told> | null,
  handed: HandedValue<Told>,
  sourceId: string | null,
): FeedOutcome {
  if (!held) return "recorded";
  if (held.value === handed.value && held.partial === handed.partial) return "unchanged";
  if (held.sourceId !== sourceId && !held.sourceIsGone) return "notItsOwn";
  if (held.partial) return "updated";
  return handed.corrects ? "corrected" : "conflict";
}

/** Whether it contradicts what is held, and keeps all that came with it from being written. */
export function isAgainst(outcome: FeedOutcome): outcome is "conflict" | "notItsOwn" {
  return outcome === "conflict" || outcome === "notItsOwn";
}

/** Whether what was handed over is written down. */
export function isWritten(outcome: FeedOutcome): boolean {
  return outcome === "recorded" || outcome === "updated" || outcome === "corrected";
}
