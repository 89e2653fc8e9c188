/** How the headings of the tables look that the portal writes. */
export const headingStyle = {
  fontWeight: "bold",
  textColor: "#ffffff",
  backgroundColor: "#0b6b3a",
  alignVertical: "top",
  wrap: true,
} as const;

// What XML cannot carry would make the whole file unreadable.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text by its type, so that no spreadsheet takes it for a formula. */
export function textCell(text: string) {
  const value = text.toWellFormed().replace(unwritable, "");
  return { type: String, value, alignVertical: "top", wrap: true } as const;
}
