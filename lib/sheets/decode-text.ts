import { Refusal } from "./rows.ts";

/**
 * A text file as text, its encoding found by itself: by its mark, by being valid UTF-8, by the zeros of UTF-16, and
 * else the Windows-1256 of older spreadsheets.
 */
export function decodeText(file: Uint8Array): string {
  const encoding = markedEncoding(file) ?? zerosOfUtf16(file);
  if (encoding) return decoded(file, encoding) ?? refuse();
  const text = decoded(file, "utf-8");
  if (text !== null) return text;
  if (speaksUtf8(file)) throw new Refusal("encodingMixed", firstLineNotInUtf8(file));
  return new TextDecoder("windows-1256").decode(file);
}

function refuse(): never {
  throw new Refusal("tableUnknown");
}

function decoded(file: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Commas, digits and spaces have a zero for one of their two bytes; which one tells the order. */
function zerosOfUtf16(file: Uint8Array): string | null {
  const start = file.subarray(0, 4_000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 20 < start.length || Math.min(even, odd) > 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

// An Arabic letter in UTF-8 is D8–DB with 80–BF behind it. In Windows-1256 that is a letter with a sign or a letter
// of Persian behind it, which Arabic text hardly has.
function speaksUtf8(file: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let at = 0; at < file.length; at++) {
    const [byte = 0, next = 0] = [file[at], file[at + 1]];
    if (byte < 0x80) continue;
    if (byte >= 0xd8 && byte <= 0xdb && next >= 0x80 && next <= 0xbf) {
      pairs++;
      at++;
    } else others++;
  }
  return pairs * 4 > others;
}

function firstLineNotInUtf8(file: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = file.indexOf(0x0a, start);
    if (end < 0 || decoded(file.subarray(start, end), "utf-8") === null) return line;
    start = end + 1;
  }
}
