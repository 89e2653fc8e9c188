import { codeSought } from "#lib/domain/catalogue/service-code.ts";

/** The code that a segment of an address means, in its one spelling; null where it is none. */
export function pageServiceCode(segment: string): string | null {
  const sought = codeSought(decoded(segment));
  return sought && "code" in sought ? sought.code : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
