import type { ContentText, ServiceContent } from "#lib/domain/revisions/content.ts";
import { contentLimits } from "#lib/domain/revisions/limits.ts";
import type { ContentColumn } from "./content-columns.ts";
import type { RowCells } from "./row-cells.ts";

type Row = RowCells<ContentColumn>;
type Step = ServiceContent["steps"][number];

/** A text of two columns; the language that has no column stays, and English has no meaning without Arabic. */
export function readText(
  row: Row,
  [ar, en]: readonly [ContentColumn, ContentColumn],
  length: { min?: number; max: number },
  before: ContentText | null,
): ContentText | null {
  const arabic = row.has(ar) ? row.text(ar, length) : (before?.ar ?? null);
  // The English of a name may be shorter than an Arabic one may.
  const english = row.has(en) ? row.text(en, { max: length.max }) : (before?.en ?? null);
  if (arabic !== null) return { ar: arabic, en: english };
  return row.has(en) && english !== null ? row.fault(ar, "required", english) : null;
}

/** A list of texts, one a line; where English has no column, it stays with the Arabic it translates. */
export function readTexts(
  row: Row,
  [ar, en]: readonly [ContentColumn, ContentColumn],
  before: readonly ContentText[],
): ContentText[] {
  if (!row.has(ar)) return [...before];
  const arabic = row.things(ar, contentLimits.rows);
  const english = row.has(en) ? row.things(en, contentLimits.rows) : arabic.map((text) => kept(text, before));
  return linesOf(arabic, english).flatMap((at) => textAt(row, ar, en, arabic[at], english[at]) ?? []);
}

/** Steps, one a line, each with its minutes on the same line of the cell beside it. */
export function readSteps(row: Row, before: readonly Step[]): Step[] {
  if (!row.has("steps_ar")) return [...before];
  const arabic = row.things("steps_ar", contentLimits.rows);
  const english = row.has("steps_en")
    ? row.things("steps_en", contentLimits.rows)
    : arabic.map((text) =>
        kept(
          text,
          before.map((step) => step.text),
        ),
      );
  const minutes = row.has("steps_minutes") ? row.things("steps_minutes", contentLimits.rows) : null;
  const stays = (ar: string) => before.find(({ text }) => text.ar === ar)?.expectedMinutes ?? null;
  return linesOf(arabic, english, minutes ?? []).flatMap((at) => {
    const said = minutes?.[at] ?? null;
    const text = textAt(row, "steps_ar", "steps_en", arabic[at], english[at], said);
    if (!text) return [];
    const limits = { ...contentLimits.minutes, whole: true };
    return [{ text, expectedMinutes: minutes ? row.number("steps_minutes", said, limits) : stays(text.ar) }];
  });
}

/** A text of one line of two cells; null where both are empty. */
export function textAt(
  row: Row,
  ar: ContentColumn,
  en: ContentColumn,
  arabic: string | null = null,
  english: string | null = null,
  beside: string | null = null,
): ContentText | null {
  const said = english ?? beside;
  if (arabic === null) return said === null ? null : row.fault(ar, "required", said);
  return {
    ar: row.measured(ar, arabic, contentLimits.short),
    en: english === null ? null : row.measured(en, english, contentLimits.short),
  };
}

/** The places of the lines of cells that belong together. */
export function linesOf(...cells: readonly (readonly unknown[])[]): number[] {
  return [...Array(Math.max(...cells.map(({ length }) => length))).keys()];
}

function kept(arabic: string | null, before: readonly ContentText[]): string | null {
  return before.find(({ ar }) => ar === arabic)?.en ?? null;
}
