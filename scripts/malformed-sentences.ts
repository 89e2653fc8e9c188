import type { Malformation, MalformedReason } from "#lib/domain/rankings/malformation.ts";

const SENTENCES: Readonly<Record<MalformedReason, string>> = {
  empty: "is empty",
  levelOutsideScale: "is not between 1 and 5",
  missing: "is missing",
  negativeWeight: "is negative",
  noCanonicalForm: "has a text or number without a canonical form (RFC 8785)",
  noCriteria: "has no criteria",
  noProposals: "has no proposals",
  notAHash: "is not a SHA-256 in lower-case hexadecimal",
  notAllowed: "is not one of the values allowed here",
  outOfRange: "is out of range",
  repeatedId: "repeats an id",
  repeatedScore: "repeats the score of an evaluator for a proposal and criterion",
  unknownId: "names an id that the table does not define",
  unknownVersion: "is not a version of the format known here",
  weightsDoNotSumToOne: "starts a dimension whose weights do not sum to 1",
  wrongType: "is not of the right type",
};

const MOST_LINES = 20;

/** One line for each field at fault: the file, the path of the field, the sentence and the reason's code. */
export function malformedSentences(file: string, malformed: readonly Malformation[]): string {
  const lines = malformed
    .slice(0, MOST_LINES)
    .map(({ path, reason }) => `${file}: ${path || "the document"} ${SENTENCES[reason]} (${reason})`);
  const more = malformed.length - lines.length;
  return [...lines, ...(more > 0 ? [`${file}: … and ${more} more`] : [])].join("\n");
}
