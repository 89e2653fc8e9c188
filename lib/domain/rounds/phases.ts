/** The phases of a round, in the order in which it goes through them. */
export const phases = [
  "planned",
  "nominating",
  "evaluating",
  "deliberating",
  "publicationProposed",
  "published",
  "archived",
] as const;

export type Phase = (typeof phases)[number];

/** The whole graph, the same as the trigger `round_moves_along_its_phases`: only a proposed publication goes back. */
const followers: Record<Phase, readonly Phase[]> = {
  planned: ["nominating"],
  nominating: ["evaluating"],
  evaluating: ["deliberating"],
  deliberating: ["publicationProposed"],
  publicationProposed: ["deliberating", "published"],
  published: ["archived"],
  archived: [],
};

/** May a round go from one phase to the other? */
export function phaseCanFollow(from: Phase, to: Phase): boolean {
  return followers[from].includes(to);
}

/**
 * The phase to which the quality lead moves a round on alone, or null: publication is proposed by one person and
 * confirmed by another, and is an act of its own.
 */
export function phaseMovedTo(from: Phase): Phase | null {
  switch (from) {
    case "planned":
      return "nominating";
    case "nominating":
      return "evaluating";
    case "evaluating":
      return "deliberating";
    case "published":
      return "archived";
    case "deliberating":
    case "publicationProposed":
    case "archived":
      return null;
  }
}

/** Is the method of a round still open to change? It is frozen when evaluation starts. */
export function methodIsOpen(phase: Phase): boolean {
  return phase === "planned" || phase === "nominating";
}

/** Names and dates of a round may be mended until it is published. */
export function datesAreOpen(phase: Phase): boolean {
  return phases.indexOf(phase) < phases.indexOf("published");
}

/** Evaluations are shown to others, and may be reopened, once everyone has finished theirs. */
export function isDeliberatedOrLater(phase: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf("deliberating");
}
