import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** A code as it is printed: the organisation's three letters, a hyphen, a number of three digits. */
export const SERVICE_CODE = /^[A-Z]{3}-\d{3}$/;

/** What a person looks for by code: one service, or every service with that number. */
export type CodeSought = { code: string } | { number: string };

/** Reads a code in any spelling ("moi 1", "MOI-0001", "m o i 1", "٠٠١"); null where the text is not one. */
export function codeSought(text: string): CodeSought | null {
  const parts = /^(?:([a-z] ?[a-z] ?[a-z]) ?)?0*(\d{1,3})$/.exec(foldArabic(text));
  if (!parts) return null;
  const [, letters, digits = ""] = parts;
  const number = digits.padStart(3, "0");
  return letters === undefined ? { number } : { code: codeOf(letters, number) };
}

/**
 * The code that a longer text names ("خدمة MOE-009 للصف الأول"), written in one piece or with all its digits; null
 * where it names none. It may be no service's: "for 100 pupils". Right to left, the number may have come first.
 */
export function codeMentioned(text: string): string | null {
  const pieces = text.split(/\s+/).map(foldArabic);
  const inOnePiece = pieces.flatMap(
    (piece) => codeIn(/^(?<letters>[a-z]{3}) ?(?<digits>\d{1,3})$/, piece) ?? [],
  );
  return (
    inOnePiece[0] ??
    codeIn(/(?:^| )(?<letters>[a-z]{3}) (?<digits>\d{3})(?= |$)/, foldArabic(text)) ??
    codeIn(/(?:^| )(?<digits>\d{3}) ?(?<letters>[a-z]{3})(?= |$)/, foldArabic(text))
  );
}

/** The letters with which an organisation's codes begin, where nothing else was typed ("moi", "MOI-"). */
export function lettersSought(text: string): string | null {
  const folded = foldArabic(text);
  return /^[a-z]{3}$/.test(folded) ? folded.toUpperCase() : null;
}

function codeIn(written: RegExp, text: string): string | null {
  const { letters, digits } = written.exec(text)?.groups ?? {};
  return letters === undefined || digits === undefined ? null : codeOf(letters, digits.padStart(3, "0"));
}

function codeOf(letters: string, number: string): string {
  return `${letters.replaceAll(" ", "").toUpperCase()}-${number}`;
}
