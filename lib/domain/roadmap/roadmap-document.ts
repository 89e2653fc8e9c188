import { hashedText, type Sha256 } from "#lib/domain/rankings/bundle.ts";
import type { Currency } from "#lib/domain/proposals/papers.ts";
import type { RequirementKind } from "#lib/domain/proposals/papers.ts";
import type { LeftOut } from "./complete-plan.ts";
import type { Unplanned } from "./gather-input.ts";
import type { Plan } from "./plan.ts";
import type { RoadmapInput } from "./roadmap-input.ts";

export const ROADMAP_FORMAT = 1;

type Named = { ar: string; en: string | null };

/** A building block that ranked proposals need; `there` where it stands already. */
export type PublishedBlock = { id: string; name: Named; there: boolean };

/** A ranked proposal, with the kinds of what it needs beside building blocks, each once. */
export type PlannedProposal = {
  id: string;
  rank: number;
  name: Named;
  organisation: string;
  requires: Exclude<RequirementKind, "sharedSystem">[];
};

/** A solved plan as its scenario gave it. */
export type SolvedPlan = {
  input: RoadmapInput;
  currency: Currency;
  plan: Plan;
  leftOut: LeftOut[];
  unplanned: Unplanned[];
  objective: number;
  bound: number;
  gap: number;
  status: "solved" | "stopped";
  seconds: number;
};

/** The roadmap of an edition as it is published: a document of its own, chained to the edition by its hash. */
export type RoadmapDocument = SolvedPlan & {
  formatVersion: typeof ROADMAP_FORMAT;
  edition: string;
  illustrative: boolean;
  publishedAt: string;
  scenario: Named;
  proposals: PlannedProposal[];
  buildingBlocks: PublishedBlock[];
  /** Of the edition, or of the roadmap that this one replaces. */
  previousHash: string;
  hash: string;
};

export function roadmapDocument(
  content: Omit<RoadmapDocument, "formatVersion" | "hash">,
  sha256: Sha256,
): RoadmapDocument {
  const document = { formatVersion: ROADMAP_FORMAT, ...content } as const;
  return { ...document, hash: sha256(hashedText(document)) };
}
