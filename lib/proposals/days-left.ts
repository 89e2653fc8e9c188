const timeZone = "Asia/Gaza";
const day = 86_400_000;

/** Calendar days from today to the day of the deadline, as the wall calendar in Gaza counts them; 0 on the day itself. */
export function daysLeft(now: Date, until: Date): number {
  return Math.round((calendarDay(until) - calendarDay(now)) / day);
}

/** The year and the month (1 to 12) of a moment in Gaza. */
export function monthInGaza(now: Date): { year: number; month: number } {
  const date = new Date(calendarDay(now));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

function calendarDay(moment: Date): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
  return Date.parse(`${parts}T00:00:00Z`);
}
