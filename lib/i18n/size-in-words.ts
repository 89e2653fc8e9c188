import type { Language } from "#lib/i18n/languages.ts";

const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

/** A number of bytes as people say it: "217 kB", "1.2 MB". */
export function sizeInWords(language: Language, bytes: number): string {
  const isLarge = bytes >= megabyte;
  return new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : "en-GB", {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    unitDisplay: language === "ar" ? "long" : "short",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / megabyte : Math.max(1, bytes / kilobyte));
}
