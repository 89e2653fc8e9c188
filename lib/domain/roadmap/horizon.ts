import { quartersFrom } from "#lib/domain/proposals/quarter.ts";

const MONTHS_OF_A_QUARTER = 3;

/** The place in the horizon of the first quarter that is not before `earliest`; its length where there is none. */
export function placeOf(quarters: readonly string[], earliest: string | null): number {
  if (earliest === null) return 0;
  return quarters.filter((quarter) => quarter < earliest).length;
}

export function yearOf(quarter: string): string {
  return quarter.slice(0, 4);
}

/** The years that the quarters lie in, each once. */
export function yearsOf(quarters: readonly string[]): string[] {
  return [...new Set(quarters.map(yearOf))];
}

/** Whether the quarters follow one another without a gap. */
export function areConsecutive(quarters: readonly string[]): boolean {
  const [first = ""] = quarters;
  const month = MONTHS_OF_A_QUARTER * Number(first.slice(-1));
  const expected = quartersFrom(Number(yearOf(first)), month, quarters.length);
  return quarters.every((quarter, place) => quarter === expected[place]);
}
