/**
 * A year ("2017"), a quarter of it ("2017-Q3") or a month ("2017-04"), by the Gregorian calendar; from the shortest
 * to the longest.
 */
export const frequencies = ["month", "quarter", "year"] as const;
export type Frequency = (typeof frequencies)[number];

export interface Period {
  frequency: Frequency;
  year: number;
  /** Which quarter (1 to 4) or month (1 to 12); 1 of a year. */
  part: number;
}

const written = /^(?<year>(?:19|20)\d\d)(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$/;

/** A period as it is written, or null where it names none. */
export function periodOf(text: string): Period | null {
  const groups = written.exec(text)?.groups;
  if (!groups) return null;
  const year = Number(groups.year);
  if (groups.quarter) return { frequency: "quarter", year, part: Number(groups.quarter) };
  if (groups.month) return { frequency: "month", year, part: Number(groups.month) };
  return { frequency: "year", year, part: 1 };
}

export function periodName({ frequency, year, part }: Period): string {
  if (frequency === "year") return String(year);
  return frequency === "quarter" ? `${year}-Q${part}` : `${year}-${twoDigits(part)}`;
}

const monthsIn: Record<Frequency, number> = { year: 12, quarter: 3, month: 1 };

/** The first day of a period, and of the one after it, as ISO dates. */
export function daysOf({ frequency, year, part }: Period): { from: string; until: string } {
  const months = monthsIn[frequency];
  return { from: firstDay(year, (part - 1) * months), until: firstDay(year, part * months) };
}

/** The first day of a month, counted from the January of a year: 0, below it, and 12 and above are of other years. */
function firstDay(year: number, month: number): string {
  const january = monthsIn.year * Math.floor(month / monthsIn.year);
  return `${year + january / monthsIn.year}-${twoDigits(month - january + 1)}-01`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether a period is over on a day (an ISO date). */
export function isOver(period: Period, today: string): boolean {
  return daysOf(period).until <= today;
}

/** The quarter that ended last before a day (an ISO date). */
export function quarterBefore(today: string): Period {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const quarter = Math.ceil(month / monthsIn.quarter) - 1;
  return quarter === 0
    ? { frequency: "quarter", year: year - 1, part: 4 }
    : { frequency: "quarter", year, part: quarter };
}

/** Every month from one to another, both with it, as periods are written; none where the first is the later one. */
export function monthsBetween(first: string, last: string): string[] {
  const start = monthNumber(first);
  const count = Math.max(0, monthNumber(last) - start + 1);
  return Array.from({ length: count }, (_, place) => firstDay(0, start + place).slice(0, 7));
}

function monthNumber(month: string): number {
  return monthsIn.year * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

/** The months up to the one of a day (an ISO date), that one last. */
export function monthsUpTo(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, place) => firstDay(year, month - count + place).slice(0, 7));
}
