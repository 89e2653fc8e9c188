/** A level is a number from 1 to 5; evaluators give whole ones, each with its wording in the criteria set. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 5;

/** The value v = (x − 1)/4 of a level x, from 0 to 1. */
export function levelValue(level: number): number {
  return (level - LOWEST_LEVEL) / (HIGHEST_LEVEL - LOWEST_LEVEL);
}
