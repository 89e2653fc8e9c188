import { decodedSegment } from "#lib/decoded-segment.ts";
import { codeSought } from "#lib/domain/catalogue/service-code.ts";

/** The code that a segment of an address means, in its one spelling; null where it is none. */
export function pageServiceCode(segment: string): string | null {
  const sought = codeSought(decodedSegment(segment));
  return sought && "code" in sought ? sought.code : null;
}
