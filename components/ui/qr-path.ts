import encodeQr from "qr";

/** The library draws a border of its own, of at least one module. */
const drawnBorder = 1;

/**
 * A QR code as one path for an SVG of `size` × `size` units: each dark run is a line one unit wide, so the path is to
 * be stroked. With a seventh of it unreadable (a fold, a stain) it can still be read.
 */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQr(text, "raw", { ecc: "medium", border: drawnBorder })
    .slice(drawnBorder, -drawnBorder)
    .map((row) => row.slice(drawnBorder, -drawnBorder));
  return { size: rows.length, path: rows.map((row, y) => `M0 ${y}${runsOf(row)}`).join("") };
}

/** Along one row: drawn where it is dark, moved over where it is light. */
function runsOf(row: readonly boolean[]): string {
  const runs: { isDark: boolean; length: number }[] = [];
  for (const isDark of row) {
    const last = runs.at(-1);
    if (last?.isDark === isDark) last.length += 1;
    else runs.push({ isDark, length: 1 });
  }
  if (runs.at(-1)?.isDark === false) runs.pop();
  return runs.map(({ isDark, length }) => (isDark ? `h${length}` : `m${length} 0`)).join("");
}
