import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** A quarter of a calendar year, written "2027-Q1". */
const form = /^20\d{2}-Q[1-4]$/;

export function isQuarter(text: string): boolean {
  return form.test(text);
}

const names: Readonly<Record<string, number>> = {
  ...{ q1: 1, "1": 1, الاول: 1, اول: 1, first: 1 },
  ...{ q2: 2, "2": 2, الثاني: 2, ثاني: 2, second: 2 },
  ...{ q3: 3, "3": 3, الثالث: 3, ثالث: 3, third: 3 },
  ...{ q4: 4, "4": 4, الرابع: 4, رابع: 4, fourth: 4 },
};
const around = ["الربع", "ربع", "من", "سنه", "عام", "quarter", "of", "the"];

/** A quarter as people write it ("Q1 2027", "2027/1", "الربع الأول من 2027"); null where the text is none. */
export function typedQuarter(text: string): string | null {
  const words = foldArabic(text).split(" ");
  const [year, ...years] = words.filter((word) => /^20\d{2}$/.test(word));
  const [said = "", ...more] = words.filter((word) => word !== year && !around.includes(word));
  if (year === undefined || years.length > 0 || more.length > 0 || !Object.hasOwn(names, said)) return null;
  return `${year}-Q${names[said]}`;
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
