/** Why a field of a decision table or of a bundle is refused. */
export const MALFORMED_REASONS = [
  "empty",
  "levelOutsideScale",
  "missing",
  "negativeWeight",
  "noCanonicalForm",
  "noCriteria",
  "noProposals",
  "notAHash",
  "notAllowed",
  "outOfRange",
  "repeatedId",
  "repeatedScore",
  "unknownId",
  "unknownVersion",
  "weightsDoNotSumToOne",
  "wrongType",
] as const;

export type MalformedReason = (typeof MALFORMED_REASONS)[number];

/** One field at fault: `path` as in `scores[3].level`, empty for the document itself. */
export type Malformation = { path: string; reason: MalformedReason };
