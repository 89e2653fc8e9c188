import type { Dimension } from "./criterion.ts";

const letters: Record<Dimension, string> = { impact: "I", readiness: "R" };

/** The code of one more criterion of a dimension: its letter and the number after the highest that was given. */
export function nextCode(dimension: Dimension, taken: readonly string[]): string {
  const letter = letters[dimension];
  const numbers = taken
    .filter((code) => code.startsWith(letter))
    .map((code) => Number(code.slice(letter.length)))
    .filter((number) => Number.isInteger(number));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
