import type { Language } from "./languages.ts";

// Western digits in both languages, as the ministry's own text has them.
const locale = (language: Language) => (language === "ar" ? "ar-PS-u-nu-latn" : "en-GB");
const timeZone = "Asia/Gaza";

export function formatNumber(language: Language, value: number, fractionDigits?: number): string {
  return new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : "en-GB", {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits ?? 2,
  }).format(value);
}

/** Numbers one after the other: "1, 2 and 3". */
export function formatList(language: Language, numbers: readonly number[]): string {
  return formatWords(
    language,
    numbers.map((number) => formatNumber(language, number)),
  );
}

/** Words one after the other: "Sunday, Tuesday and Thursday". */
export function formatWords(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(locale(language), { type: "conjunction" }).format(words);
}

export function formatDate(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone }).format(moment);
}

export function formatDay(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "full", timeZone }).format(moment);
}

export function formatDateTime(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(moment);
}

export function formatMonth(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locale(language), { month: "long", year: "numeric", timeZone }).format(
    moment,
  );
}

/** From one day to another, with what they have in common said once. */
export function formatPeriod(language: Language, from: Date, until: Date): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone }).formatRange(from, until);
}

/** The day of a moment where the portal is, as an ISO date. */
export function isoDay(moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone }).format(moment);
}
