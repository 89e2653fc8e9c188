const rightToLeftMark = "\u200F";

/**
 * Lines of an Arabic letter read from the right also where one begins with a number or a Latin name. An address stands
 * alone on its line as it is, so that it can be opened and copied.
 */
export function arabicLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" || /^https?:\/\//.test(line) ? line : `${rightToLeftMark}${line}`))
    .join("\n");
}
