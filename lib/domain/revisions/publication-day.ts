/**
 * Whether a revision may be approved for a day ("2026-12-01"): today's or a later one, within a year. Later than that,
 * nobody remembers what it said.
 */
export function mayPublishOn(day: string, today: string): boolean {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return today <= day && day <= inAYear;
}
