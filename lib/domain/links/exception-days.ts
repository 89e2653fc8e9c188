/**
 * Whether an exception may hold until a day: not before today, and a year at most, for longer nobody vouches for a link
 * without looking again. Days are ISO dates; it holds through its last day.
 */
export function mayHoldUntil(until: string, today: string): boolean {
  return until >= today && until <= aYearAfter(today);
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
