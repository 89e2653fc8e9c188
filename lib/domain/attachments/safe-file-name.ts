export const longestFileName = 120;

// Controls, direction overrides and whatever else is not seen; line separators.
const hidden = /[\p{C}\u2028\u2029]/gu;
const forbidden = /[<>:"|?*]/g;
const anyEnding = /\.[A-Za-z0-9]{1,5}$/;
const edges = /^[. ]+|[. ]+$/g;

/**
 * The name under which a file is kept and handed out: no folder, nothing hidden or turned, at most 120 characters,
 * and the ending ("pdf") of what the file is, whatever it called itself.
 */
export function safeFileName(typed: string, ending: string): string {
  const name = typed.slice(Math.max(typed.lastIndexOf("/"), typed.lastIndexOf("\\")) + 1);
  const plain = name.toWellFormed().replace(hidden, "").normalize("NFC").replace(forbidden, " ");
  const stem = plain.replace(/\s+/g, " ").trim().replace(anyEnding, "");
  const room = longestFileName - ending.length - 1;
  const kept = [...stem.replace(edges, "")].slice(0, room).join("").replace(edges, "");
  return `${kept || "file"}.${ending}`;
}

/** The name of a file that is read and never handed out: with the ending that its owner knows it by, where it has one. */
export function safeTypedName(typed: string, otherwise: string): string {
  return safeFileName(typed, anyEnding.exec(typed.trim())?.[0].slice(1) ?? otherwise);
}
