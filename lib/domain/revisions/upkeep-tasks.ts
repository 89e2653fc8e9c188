/** After so many months an organisation is asked to verify a service anew; three later its page says so. */
export const VERIFICATION_DUE_MONTHS = 15;

/** What a service may be due for; the list of services can be narrowed down to each. */
export const upkeepTasks = ["unverified", "verificationDue", "withoutChannel", "untranslated"] as const;
export type UpkeepTask = (typeof upkeepTasks)[number];

/** The day on which, or before which, a service was verified that is due again today; days are ISO dates. */
export function dueSince(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const months = year * 12 + (month - 1) - VERIFICATION_DUE_MONTHS;
  const [dueYear, dueMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const inTwoDigits = (part: number) => String(part).padStart(2, "0");
  return `${dueYear}-${inTwoDigits(dueMonth)}-${inTwoDigits(Math.min(day, lastDay(dueYear, dueMonth)))}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
