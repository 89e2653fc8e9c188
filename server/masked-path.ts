import { pathOf } from "#server/prepared/page-key.ts";

// One letter before the first hyphen is a reference ("S-7KQ2-M9XA"), which opens what it names.
const readable = /^(?![a-z]-)[a-z0-9-]{1,20}$/i;

/** A path as the log may keep it: no query, and nothing in it that could be a token or something typed. */
export function maskedPath(target: string): string {
  const segments = pathOf(target).split("/");
  return segments.map((segment) => (segment === "" || readable.test(segment) ? segment : "…")).join("/");
}
