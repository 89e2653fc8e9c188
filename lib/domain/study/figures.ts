import type { Cell, Figure, Text } from "./document.ts";

export const count = (value: number): Figure => ({ value, format: "count" });
export const index = (value: number): Figure => ({ value, format: "index" });
export const share = (value: number): Figure => ({ value, format: "share" });
export const coefficient = (value: number): Figure => ({ value, format: "coefficient" });

/** A figure where there is a value. */
export function known(value: number | null, figure: (value: number) => Figure): Figure | null {
  return value === null ? null : figure(value);
}

/** A text that is the same in both languages: a code, a period. */
export function same(text: string): Text {
  return { ar: text, en: text };
}

export function isFigure(cell: Cell): cell is Figure {
  return cell !== null && "format" in cell;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
