/** Marks what a sentence takes up, a person's or a file's name, whichever way it reads: `SetApart` shows it. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
