/**
 * Letters and digits that are not mistaken for one another when read aloud or copied by hand; without the S that a
 * reference starts with, so that one written without it, or cut short, is told apart.
 */
export const referenceAlphabet = "23456789ABCDEFGHJKMNPQRTVWXYZ";

/** Random bytes that a reference is made of; 8 signs of 29 leave about 39 bits to guess. */
export const referenceBytes = 8;

/**
 * The reference of a support request, "S-7KQ2-M9XA", from random bytes. It is the only key a visitor has to
 * their request, so the bytes must come from a source that cannot be guessed.
 */
export function supportReference(random: Uint8Array): string {
  const signs = [...random.slice(0, referenceBytes)]
    .map((byte) => referenceAlphabet[byte % referenceAlphabet.length])
    .join("");
  return `S-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** A reference as a person types it (small letters, spaces, no hyphens), or null where it cannot be one. */
export function readSupportReference(typed: string): string | null {
  const signs = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  const body = signs.startsWith("S") && signs.length === referenceBytes + 1 ? signs.slice(1) : signs;
  const known = body.length === referenceBytes && [...body].every((sign) => referenceAlphabet.includes(sign));
  return known ? `S-${body.slice(0, 4)}-${body.slice(4)}` : null;
}
