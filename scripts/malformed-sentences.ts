import type { MalformedReason } from "#lib/domain/rankings/malformation.ts";
import type { RoadmapFaultReason } from "#lib/domain/roadmap/roadmap-fault.ts";

type Reason = MalformedReason | RoadmapFaultReason;

const SENTENCES: Readonly<Record<Reason, string>> = {
  cycle: "makes items need each other in a circle",
  empty: "is empty",
  levelOutsideScale: "is not between 1 and 5",
  missing: "is missing",
  needsItself: "needs itself",
  negative: "is below zero",
  negativeWeight: "is a weight below zero",
  noCanonicalForm: "has a text or number without a canonical form (RFC 8785)",
  noCriteria: "has no criteria",
  noProposals: "has no proposals",
  notAHash: "is not a SHA-256 in lower-case hexadecimal",
  notAQuarter: "is not a quarter, as in 2027-Q1",
  notAllowed: "is not one of the values allowed here",
  notConsecutive: "does not follow the quarter before it",
  notOnePerQuarter: "is not one number for each quarter",
  outOfRange: "is out of range",
  outsideHorizon: "is outside the horizon",
  repeatedDependency: "repeats a dependency",
  repeatedId: "repeats an id",
  repeatedPin: "holds an item twice",
  repeatedScore: "repeats the score of an evaluator for a proposal and criterion",
  unknownId: "names an id that is not defined",
  unknownVersion: "is not a version of the format known here",
  weightsDoNotSumToOne: "starts a dimension whose weights do not sum to 1",
  wrongType: "is not of the right type",
};

const MOST_LINES = 20;

/** One line for each field at fault: the file, the path of the field, the sentence and the reason's code. */
export function malformedSentences(
  file: string,
  malformed: readonly { path: string; reason: Reason }[],
): string {
  const lines = malformed
    .slice(0, MOST_LINES)
    .map(({ path, reason }) => `${file}: ${path || "the document"} ${SENTENCES[reason]} (${reason})`);
  const more = malformed.length - lines.length;
  return [...lines, ...(more > 0 ? [`${file}: … and ${more} more`] : [])].join("\n");
}
