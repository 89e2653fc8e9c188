import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import { yearOf } from "#lib/domain/roadmap/horizon.ts";
import type {
  Block,
  Cell,
  Chapter,
  Chart,
  Figure,
  StudyContent,
  Text,
  Timeline,
} from "#lib/domain/study/document.ts";
import { isFigure } from "#lib/domain/study/figures.ts";
import type { StudyImprint } from "#lib/domain/study/study-document.ts";
import { formatDate } from "#lib/i18n/format.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { figureText } from "./figure-text.ts";
import { leftToRight } from "./say.ts";

/** A text with the language it is really in, for its direction. */
export type Spoken = { text: string; language: Language };

/** What stands in a table in one language; `value` and its format where it is a number. */
export type SpokenCell = Spoken & ({ value: number; format: Figure["format"] } | { value: null });

export type SpokenTable = { kind: "table"; caption: string; head: string[]; rows: SpokenCell[][] };

/** `description` says what a chart shows to whoever does not see it. */
export type SpokenChart = Omit<Chart, "caption" | "across" | "up"> & {
  caption: string;
  description: string;
  across: string;
  up: string;
  quadrants: Record<Quadrant, string>;
};

export type SpokenTimeline = {
  kind: "timeline";
  caption: string;
  description: string;
  /** The years that it spans, with the numbers of their quarters. */
  years: { year: string; quarters: string[] }[];
  items: SpokenItem[];
};

/** `start` is the place of the first quarter, `end` that of the first in which it no longer runs. */
export type SpokenItem = { name: Spoken; isShared: boolean; span: string; start: number; end: number };

export type SpokenBlock =
  { kind: "heading" | "paragraph" | "note"; text: Spoken } | SpokenTable | SpokenChart | SpokenTimeline;

export type SpokenChapter = { id: string; title: string; paragraphs: string[]; blocks: SpokenBlock[] };

/** A study in one language, every number printed: what its files are written from. */
export type SpokenStudy = {
  language: Language;
  direction: "rtl" | "ltr";
  title: string;
  /** The edition, the day, and what else stands on the cover. */
  imprint: string[];
  illustrative: string | null;
  atAGlance: SpokenTable;
  chapters: SpokenChapter[];
  contents: string;
  /** How a page is numbered, with `#page` and `#pages` for the numbers. */
  page: string;
};

export type SealedStudy = StudyContent & StudyImprint & { hash: string };

/** Says a study in one language. */
export function speak(study: SealedStudy, language: Language): SpokenStudy {
  const t = translator(language);
  return {
    language,
    direction: direction(language),
    title: textIn(language, study.title).text,
    imprint: [
      t("study:document.edition", { edition: leftToRight(language, study.edition) }),
      t("study:document.published", { day: formatDate(language, new Date(study.publishedAt)) }),
      t("study:document.seal", { hash: leftToRight(language, study.hash) }),
    ],
    illustrative: study.illustrative ? t("study:document.illustrative") : null,
    atAGlance: {
      kind: "table",
      caption: t("study:document.atAGlance"),
      head: [t("study:columns.fact"), t("study:columns.figure")],
      rows: study.keyFigures.map(({ name, figure }) => [cellIn(language, name), cellIn(language, figure)]),
    },
    chapters: study.chapters.map((chapter) => spokenChapter(language, chapter)),
    contents: t("study:document.contents"),
    page: t("study:document.page", { page: "#page", pages: "#pages" }),
  };
}

export function spokenChapter(language: Language, { id, title, prose, blocks }: Chapter): SpokenChapter {
  return {
    id,
    title: textIn(language, title).text,
    paragraphs: prose[language],
    blocks: blocks.map((block) => blockIn(language, block)),
  };
}

function blockIn(language: Language, block: Block): SpokenBlock {
  const text = (from: Text) => textIn(language, from).text;
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return { kind: block.kind, text: spokenIn(language, block.text) };
    case "table":
      return {
        kind: "table",
        caption: text(block.caption),
        head: block.head.map(text),
        rows: block.rows.map((row) => row.map((cell) => cellIn(language, cell))),
      };
    case "chart":
      return spokenChart(language, block);
    case "timeline":
      return spokenTimeline(language, block);
  }
}

function spokenChart(language: Language, chart: Chart): SpokenChart {
  const t = translator(language);
  const text = (from: Text) => textIn(language, from).text;
  return {
    ...chart,
    caption: text(chart.caption),
    description: t("rankings:chart.description", { threshold: chart.threshold }),
    across: text(chart.across),
    up: text(chart.up),
    quadrants: {
      A: t("study:quadrants.A"),
      B: t("study:quadrants.B"),
      C: t("study:quadrants.C"),
      D: t("study:quadrants.D"),
    },
  };
}

function spokenTimeline(language: Language, { caption, quarters, items }: Timeline): SpokenTimeline {
  const t = translator(language);
  const years = Map.groupBy(quarters, yearOf);
  return {
    kind: "timeline",
    caption: textIn(language, caption).text,
    description: t("roadmap:chart.description", { count: items.length }),
    years: [...years].map(([year, ofYear]) => ({ year, quarters: ofYear.map((name) => name.slice(-1)) })),
    items: items.map(({ name, isShared, from, until }) => ({
      name: spokenIn(language, name),
      isShared,
      span: t("roadmap:span", {
        from: periodInWords(language, from),
        until: periodInWords(language, until),
      }),
      start: quarters.indexOf(from),
      end: quarters.indexOf(until) + 1,
    })),
  };
}

function cellIn(language: Language, cell: Cell): SpokenCell {
  if (cell === null) return { text: translator(language)("study:document.unknown"), language, value: null };
  if (isFigure(cell)) return { text: figureText(language, cell), language, ...cell };
  return { ...spokenIn(language, cell), value: null };
}

/** What is the same in both languages is a code or a period: it reads from left to right. */
function spokenIn(language: Language, text: Text): Spoken {
  return text.ar === text.en ? { text: text.ar, language: "en" } : textIn(language, text);
}
