import { quartersFrom } from "#lib/domain/proposals/quarter.ts";

const MONTHS_OF_A_QUARTER = 3;

/** The quarters of a horizon from its first one. */
export function horizonOf(first: string, count: number): string[] {
  return quartersFrom(Number(first.slice(0, 4)), MONTHS_OF_A_QUARTER * Number(first.slice(-1)), count);
}
