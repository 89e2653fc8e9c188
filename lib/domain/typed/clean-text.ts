// Control characters but tab and newline, direction overrides and marks, zero-width characters, lone surrogates.
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Text as a person meant it: composed, without characters that hide or turn it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\r\n", "\n").replace(invisible, "").normalize("NFC").trim();
}
