/** A week is named by its Monday, as an ISO date ("2026-11-23"), and written as ISO 8601 has it ("2026-W48"). */

/** The Monday of the week in which a day lies. */
export function weekOf(day: string): string {
  const serial = serialOf(day);
  return dayAt(serial - weekday(serial));
}

/** The Monday so many weeks later, or with a negative number earlier. */
export function weekLater(monday: string, weeks: number): string {
  return dayAt(serialOf(monday) + 7 * weeks);
}

/** The last day of a week: its Sunday. */
export function endOfWeek(monday: string): string {
  return dayAt(serialOf(monday) + 6);
}

/** So many weeks up to and with this one, the earliest first. */
export function weeksUpTo(monday: string, weeks: number): string[] {
  return Array.from({ length: weeks }, (_, at) => weekLater(monday, at + 1 - weeks));
}

/** "2026-W48": the first week of a year is the one that holds its fourth of January. */
export function weekName(monday: string): string {
  const year = Number(dayAt(serialOf(monday) + 3).slice(0, 4));
  const number = (serialOf(monday) - serialOf(firstWeek(year))) / 7 + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday of the week that is written so; null where no week is. */
export function weekNamed(name: string): string | null {
  const parts = /^([12]\d{3})-W(\d{2})$/.exec(name);
  if (!parts) return null;
  const monday = weekLater(firstWeek(Number(parts[1])), Number(parts[2]) - 1);
  return weekName(monday) === name ? monday : null;
}

function firstWeek(year: number): string {
  return weekOf(`${year}-01-04`);
}

/** Monday is 0; the first of January 1970 was a Thursday. */
function weekday(serial: number): number {
  return (((serial + 3) % 7) + 7) % 7;
}

/** Days since the first of January 1970, in the calendar that goes on for ever (Richards, "Mapping Time", 1998). */
function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const months = month <= 2 ? month + 9 : month - 3;
  const years = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + date - 719_469;
}

function dayAt(serial: number): string {
  const days = serial + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * months + 2) / 5) + 1;
  const month = months < 10 ? months + 3 : months - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(date)].join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
