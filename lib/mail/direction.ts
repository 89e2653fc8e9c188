// Plain text has no markup: Unicode's own marks keep what is written the other way in its place.
const leftToRightIsolate = "\u2066";
const firstStrongIsolate = "\u2068";
const endOfIsolate = "\u2069";
const rightToLeftMark = "\u200F";

/** A code or a number of digits and hyphens, which stays left to right inside an Arabic line. */
export function leftToRight(code: string): string {
  return `${leftToRightIsolate}${code}${endOfIsolate}`;
}

/** A name that people typed, in whatever language, which turns nothing around it. */
export function isolated(name: string): string {
  return `${firstStrongIsolate}${name}${endOfIsolate}`;
}

/**
 * Lines of an Arabic letter read from the right also where one begins with a number or a Latin name. An address stands
 * alone on its line as it is, so that it can be opened and copied.
 */
export function arabicLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" || /^https?:\/\//.test(line) ? line : `${rightToLeftMark}${line}`))
    .join("\n");
}
