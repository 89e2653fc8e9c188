/** The parts of a service's page, in the order in which a person asks; what is beside the errand comes last. */
export const serviceParts = [
  "who",
  "need",
  "how",
  "cost",
  "where",
  "output",
  "conditions",
  "questions",
  "related",
  "source",
] as const;

export type ServicePart = (typeof serviceParts)[number];
