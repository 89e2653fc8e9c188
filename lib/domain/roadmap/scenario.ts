import type { Currency, Effort, Skill } from "#lib/domain/proposals/papers.ts";
import type { Pin } from "./roadmap-input.ts";

/** What a building block takes; `there` where it stands already and need not be built. */
export type BlockEstimate =
  { there: true } | { there: false; effort: Effort; duration: number; cost: number };

/** What the quality team supposes of a roadmap: the horizon, who and what there is, what is held by hand. */
export type Scenario = {
  quarters: string[];
  discount: number;
  currency: Currency;
  /** How much of the scenario's currency one unit of another is. */
  rates: Partial<Record<Currency, number>>;
  /** Of each skill, the person-months there are in each quarter. */
  capacity: Partial<Record<Skill, number[]>>;
  /** For each year of the horizon; null where no budget limits the roadmap. */
  budget: Record<string, number> | null;
  /** By the slug of the building block. */
  blocks: Readonly<Record<string, BlockEstimate>>;
  pins: Pin[];
};

/** One amount for each of `count` places: as many as are said, or one for all; null where it is neither. */
export function spreadAmounts(amounts: readonly number[], count: number): number[] | null {
  const [first] = amounts;
  if (amounts.length === 1 && first !== undefined) return Array<number>(count).fill(first);
  return amounts.length === count ? [...amounts] : null;
}

/** Amounts as short as they can be said: one where all are the same. */
export function gatheredAmounts(amounts: readonly number[]): number[] {
  return new Set(amounts).size === 1 ? amounts.slice(0, 1) : [...amounts];
}
