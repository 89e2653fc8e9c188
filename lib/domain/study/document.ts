import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";

/** A text in both languages; English may not exist yet. */
export type Text = { ar: string; en: string | null };

/** How a number is printed: 1,234 · 61.4 · 93% · 0.712. */
export const figureFormats = ["count", "index", "share", "coefficient"] as const;

/** A number with how it is printed, so that every output prints the same. A share is of 1. */
export type Figure = { value: number; format: (typeof figureFormats)[number] };

/** What stands in a table; null where nothing is known. */
export type Cell = Text | Figure | null;

export type Table = { kind: "table"; caption: Text; head: Text[]; rows: Cell[][] };

/** Points of two indices from 0 to 100, parted at the threshold of the edition; each by its place. */
export type Chart = {
  kind: "chart";
  caption: Text;
  across: Text;
  up: Text;
  threshold: number;
  points: { place: number; quadrant: Quadrant; across: number; up: number }[];
};

/** What runs from which quarter until which, in the order of their beginning. */
export type Timeline = {
  kind: "timeline";
  caption: Text;
  /** All those that it spans, in their order: "2027-Q1". */
  quarters: string[];
  items: TimelineItem[];
};

export type TimelineItem = {
  name: Text;
  /** Is it a building block that services share, or a service? */
  isShared: boolean;
  from: string;
  until: string;
};

export type Block =
  | { kind: "heading"; text: Text }
  | { kind: "paragraph"; text: Text }
  | { kind: "note"; text: Text }
  | Table
  | Chart
  | Timeline;

export const chapterIds = [
  "summary",
  "method",
  "state",
  "nominations",
  "results",
  "robustness",
  "quadrants",
  "requirements",
  "roadmap",
  "annexes",
] as const;

export type ChapterId = (typeof chapterIds)[number];

/** The paragraphs a chapter opens with; each language may part its text in its own way. */
export type Prose = { ar: string[]; en: string[] };

export type Chapter = {
  id: ChapterId;
  title: Text;
  prose: Prose;
  /** Did people write the prose, or is it the draft that the data gives? */
  written: boolean;
  blocks: Block[];
};

/** A number by which studies are compared over time. */
export type KeyFigure = { id: string; name: Text; figure: Figure };

/** What a study says, whatever it is written as. */
export type StudyContent = { title: Text; keyFigures: KeyFigure[]; chapters: Chapter[] };
