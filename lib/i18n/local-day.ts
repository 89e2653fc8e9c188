const zone = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Gaza", timeZoneName: "longOffset" });
const minute = 60_000;

/** The first moment of a day ("2026-12-01") where the portal's people live. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const nearly = new Date(midnight - offsetAt(new Date(midnight)));
  return new Date(midnight - offsetAt(nearly));
}

/** The last minute of a day: a date that something is open until includes that day. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(nextDay(day)).getTime() - minute);
}

/** The last minute of the day that comes so many days after a moment's own. */
export function endOfDayAfter(moment: Date, days: number): Date {
  const noon = new Date(`${dayOf(moment)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return endOfDay(noon.toISOString().slice(0, 10));
}

/** The day of a moment, as a date field takes it. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Gaza", dateStyle: "short" }).format(moment);
}

function nextDay(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
}

function offsetAt(moment: Date): number {
  const name = zone.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
}
