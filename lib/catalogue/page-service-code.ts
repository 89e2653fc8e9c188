import { decodedSegment } from "#lib/decoded-segment.ts";
import { serviceCode } from "./schema.ts";

/** The code that a segment of an address means, in its one spelling; null where it is none. */
export function pageServiceCode(segment: string): string | null {
  const parsed = serviceCode.safeParse(decodedSegment(segment));
  return parsed.success ? parsed.data : null;
}
