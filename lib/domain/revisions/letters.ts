import type { RevisionAct, RevisionKind } from "./states.ts";

/** What a letter about a revision says. */
export type RevisionLetter =
  | "toDecide"
  | "toArchive"
  | "scheduled"
  | "published"
  | "archived"
  | "returned"
  | "takenBack"
  | "leftArchived";

interface Told {
  /** Those who wrote in it, or those who decide about it. */
  whom: "writers" | "editors";
  letter: RevisionLetter;
}

/** Who is told of an act on a revision by letter, and what; null where nobody waits for it. */
export function letterOfAct(act: RevisionAct, kind: RevisionKind, waitsForItsDay: boolean): Told | null {
  switch (act) {
    case "submit":
      return { whom: "editors", letter: kind === "archival" ? "toArchive" : "toDecide" };
    case "approve":
      return { whom: "writers", letter: waitsForItsDay ? "scheduled" : letterOfPublication(kind) };
    case "return":
      return { whom: "writers", letter: "returned" };
    case "takeBack":
      return { whom: "writers", letter: "takenBack" };
    case "withdraw":
      return null;
  }
}

/** What its writers are told when it becomes public. */
export function letterOfPublication(kind: RevisionKind): RevisionLetter {
  return kind === "archival" ? "archived" : "published";
}
