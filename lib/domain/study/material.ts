import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Text, TimelineItem } from "./document.ts";

/** What one criterion brought a proposal: its level, as a mean, and the points of its index out of those possible. */
export type CriterionResult = {
  name: Text;
  dimension: Dimension;
  level: number;
  points: number;
  possible: number;
};

/** The figures a nomination rests on, as its organisation stated them. */
export type NominationFigures = {
  yearlyTransactions: number | null;
  visitsNow: number | null;
  visitsAfter: number | null;
  daysNow: number | null;
  daysAfter: number | null;
  documentsNow: number | null;
  documentsAfter: number | null;
};

/** Between which ranks a proposal stood in a share (`coverage`) of the simulations, and how often at the top. */
export type RankRange = { lowest: number; highest: number; coverage: number; topK: number };

export type RankedService = {
  id: string;
  rank: number;
  name: Text;
  organisation: string;
  organisationName: Text;
  /** The code of the service; null for one that is new. */
  service: string | null;
  targetMaturity: number | null;
  impact: number | null;
  readiness: number | null;
  priority: number;
  quadrant: Quadrant | null;
  /** Null where the edition does not say how certain its ranks are. */
  range: RankRange | null;
  figures: NominationFigures | null;
  criteria: CriterionResult[];
};

/** The e-services of the government, counted from the catalogue, and the series that were stated. */
export type ServiceState = {
  services: number;
  organisations: number;
  verified: number;
  byDelivery: { name: Text; services: number }[];
  byMaturity: { name: Text; services: number }[];
  /** `maturity` is the mean level, from 0 to 4. */
  byOrganisation: { name: Text; services: number; online: number; maturity: number; verified: number }[];
  /** The latest value of each; `partial` where its period was not over. */
  stated: { name: Text; period: string; partial: boolean; value: number; source: Text | null }[];
};

/** What ranked proposals need: the shared systems by how many need them, the other kinds, and their work and money. */
export type Requirements = {
  /** `places`: who needs it, by their places; `priority`: the sum of theirs. */
  blocks: { name: Text; neededBy: number; places: Text; neededNow: number; priority: number }[];
  kinds: { name: Text; neededBy: number }[];
  /** By skill, in person-months. */
  effort: { name: Text; months: number }[];
  /** By currency. */
  costs: { name: Text; amount: number }[];
  /** How many do not say what they cost. */
  unpriced: number;
  unlocking: Unlocking | null;
};

/**
 * How many of the first `top` places have all the building blocks they need: `ready` before any is built, then with
 * each more, in the order that unlocks most. Null where no roadmap tells.
 */
export type Unlocking = { top: number; ready: number; steps: { name: Text; ready: number }[] };

/** The published roadmap: the quarters that it spans, and what is built from which until which. */
export type PlannedWork = { quarters: string[]; items: TimelineItem[]; leftOut: LeftOutWork[] };

/** What a roadmap leaves out, and why. */
export type LeftOutWork = { name: Text; why: Text };

/** All that a study is drawn up from. What is null is not there: its chapter says so. */
export type StudyMaterial = {
  edition: { slug: string; hash: string; name: Text; publishedAt: string };
  method: { alpha: number; threshold: number; topK: number };
  criteria: { name: Text; dimension: Dimension; weight: number }[];
  /** In the order of the ranking. */
  ranked: RankedService[];
  incomplete: readonly { name: Text; organisation: string; organisationName: Text }[];
  evaluations: number;
  /** Krippendorff's α over all criteria; null where it cannot be computed. */
  agreement: number | null;
  state: ServiceState | null;
  requirements: Requirements | null;
  roadmap: PlannedWork | null;
};
