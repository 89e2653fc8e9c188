// Plain text has no markup: Unicode's own marks keep what is written the other way in its place.
const leftToRightIsolate = "\u2066";
const firstStrongIsolate = "\u2068";
const endOfIsolate = "\u2069";

/** A code or a number of digits and hyphens, which stays left to right inside an Arabic line. */
export function leftToRight(code: string): string {
  return `${leftToRightIsolate}${code}${endOfIsolate}`;
}

/** A name that people typed, in whatever language, which turns nothing around it. On pages `SetApart` shows it. */
export function isolated(name: string): string {
  return `${firstStrongIsolate}${name}${endOfIsolate}`;
}
