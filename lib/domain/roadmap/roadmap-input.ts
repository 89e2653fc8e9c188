import type { Effort, Skill } from "#lib/domain/proposals/papers.ts";

/** What a priority is worth less for each quarter that a proposal is completed later. */
export const DEFAULT_DISCOUNT = 0.97;

/** The longest roadmap that is solved, in quarters. */
export const LONGEST_HORIZON = 40;

/** Effort in person-months and cost are spread evenly over `duration`, in quarters. */
type Development = { id: string; effort: Effort; duration: number; cost: number; earliest: string | null };

/** What a roadmap puts in its place: an accepted proposal, or a building block, which has no priority of its own. */
export type Item =
  (Development & { kind: "proposal"; priority: number }) | (Development & { kind: "buildingBlock" });

/** `item` may start only once `needs` is completed. */
export type Dependency = { item: string; needs: string };

/** An item held by hand: to the quarter in which it starts, or out of the roadmap. */
export type Pin = { item: string; quarter: string | null };

/** All that a roadmap is solved from; costs and budgets in one currency. */
export type RoadmapInput = {
  /** The horizon: quarters one after the other. */
  quarters: string[];
  discount: number;
  items: Item[];
  dependencies: Dependency[];
  /** Of each skill, the person-months there are in each quarter. */
  capacity: Partial<Record<Skill, number[]>>;
  /** For each year of the horizon; null where no budget limits the roadmap. */
  budget: Record<string, number> | null;
  pins: Pin[];
};
