/** The pages of a proposal, in the order they are filled in. */
export const sections = [
  "service",
  "demand",
  "impact",
  "readiness",
  "software",
  "standards",
  "requirements",
  "effort",
] as const;

export type Section = (typeof sections)[number];

/** The section after this one, or null after the last. */
export function nextSection(section: Section): Section | null {
  return sections[sections.indexOf(section) + 1] ?? null;
}
