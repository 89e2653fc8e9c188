import type { ServiceContent } from "./content.ts";

export type ContentField = keyof ServiceContent;

/** The pages on which a service is edited, in the order in which a person reads it, with what each holds. */
export const fieldsOf = {
  about: ["name", "summary", "department", "audience", "eligibility"],
  documents: ["evidence", "requires"],
  steps: ["steps", "processingTime"],
  channels: ["delivery", "maturity", "channels"],
  cost: ["costs", "costNote"],
  result: ["outputs", "conditions"],
  words: ["keywords", "lifeEvents"],
} as const satisfies Record<string, readonly ContentField[]>;

export type RevisionSection = keyof typeof fieldsOf;

export const revisionSections = [
  "about",
  "documents",
  "steps",
  "channels",
  "cost",
  "result",
  "words",
] as const satisfies readonly RevisionSection[];

/** Every field, in the order of the pages. */
export const contentFields: readonly ContentField[] = revisionSections.flatMap(
  (section): readonly ContentField[] => fieldsOf[section],
);

/** The page after this one, or null after the last. */
export function sectionAfter(section: RevisionSection): RevisionSection | null {
  return revisionSections[revisionSections.indexOf(section) + 1] ?? null;
}

/** The page on which a field is edited. */
export function sectionOf(field: ContentField): RevisionSection {
  const holds = (section: RevisionSection) =>
    fieldsOf[section].some((candidate: ContentField) => candidate === field);
  return revisionSections.reduce((found, section) => (holds(section) ? section : found));
}
