import { decodedSegment } from "#lib/decoded-segment.ts";
import { letterNamed, type Reading } from "#lib/domain/catalogue/alphabet.ts";

/** What an address calls the names that begin with no letter of the alphabet. */
export const otherNames = "other";

/** What a segment of an address means: a letter's page, the page of other names, or a letter of the other language. */
export type PageLetter = { letter: string | null } | "foreign" | null;

export function pageLetter(reading: Reading, segment: string): PageLetter {
  const text = decodedSegment(segment);
  if (text === otherNames) return { letter: null };
  const letter = letterNamed(reading, text);
  if (letter !== null) return { letter };
  return letterNamed(reading === "ar" ? "en" : "ar", text) === null ? null : "foreign";
}

/** The address of a letter's page below its language. */
export function letterPath(letter: string | null): string {
  return `/services/a-z/${letter ?? otherNames}`;
}
