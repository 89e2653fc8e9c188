/** A quarter of a calendar year, written "2027-Q1". */
const form = /^20\d{2}-Q[1-4]$/;

export function isQuarter(text: string): boolean {
  return form.test(text);
}

/** The quarter in which a day lies, an ISO date. */
export function quarterOfDay(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** `count` quarters one after the other, from the one that holds this month (1 to 12). */
export function quartersFrom(year: number, month: number, count: number): string[] {
  const first = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const quarter = first + index;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}
