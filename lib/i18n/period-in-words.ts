import { daysOf, periodOf } from "#lib/domain/indicators/period.ts";
import { formatMonth } from "./format.ts";
import type { Language } from "./languages.ts";
import { quarterName } from "./quarter-name.ts";

/** A period as people say it: "2017-04" as its month, "2017-Q3" as its quarter; a year, or what is none, as it is. */
export function periodInWords(language: Language, name: string): string {
  const period = periodOf(name);
  if (period?.frequency === "month") return formatMonth(language, new Date(daysOf(period).from));
  return period?.frequency === "quarter" ? quarterName(language, name) : name;
}
