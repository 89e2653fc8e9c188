/** A colour by what it is for: a page takes it from its theme, a file from the portal's print. */
export type Tone = "ink" | "ink-soft" | "edge" | "line" | "paper" | "green" | "green-soft";

/** A piece of a drawing: an element of SVG with the attributes it has by the same names in React. */
export interface Piece {
  element: "g" | "line" | "rect" | "circle" | "path" | "text";
  at?: Readonly<Record<string, string | number>>;
  fill?: Tone;
  stroke?: Tone;
  /** A text's edge of that colour, so that it can be read over lines. */
  halo?: Tone;
  /** What it is, for whoever points at it. */
  title?: string;
  inside?: readonly Piece[] | string;
}

/** A chart as one value: drawn once, shown on pages and printed in files. */
export interface Drawing {
  width: number;
  height: number;
  pieces: readonly Piece[];
}
