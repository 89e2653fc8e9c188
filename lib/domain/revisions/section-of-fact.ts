import type { CompletenessRule } from "#lib/domain/catalogue/completeness.ts";
import type { RevisionSection } from "./sections.ts";

/** The page on which a fact is written that is not known yet; null where no one page is. */
export const sectionOfFact: Readonly<Record<CompletenessRule, RevisionSection | null>> = {
  eligibility: "about",
  evidence: "documents",
  steps: "steps",
  fee: "cost",
  time: "steps",
  channel: "channels",
  output: "result",
  conditions: "result",
  englishName: "about",
  englishSummary: "about",
  // What is not translated may stand on any of the pages.
  englishDetails: null,
  // Nothing is written: whoever answers for the service says that it is right.
  verified: null,
};
