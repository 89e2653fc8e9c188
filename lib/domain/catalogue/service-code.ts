import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** A code as it is printed: the organisation's three letters, a hyphen, a number of three digits. */
export const SERVICE_CODE = /^[A-Z]{3}-\d{3}$/;

/** What a person looks for by code: one service, or every service with that number. */
export type CodeSought = { code: string } | { number: string };

/** Reads a code in any spelling ("moi 1", "MOI-001", "٠٠١"); null where the text is not one. */
export function codeSought(text: string): CodeSought | null {
  const parts = /^(?:([a-z]{3}) ?)?(\d{1,3})$/.exec(foldArabic(text));
  if (!parts) return null;
  const [, letters, digits = ""] = parts;
  const number = digits.padStart(3, "0");
  return letters === undefined ? { number } : { code: `${letters.toUpperCase()}-${number}` };
}
