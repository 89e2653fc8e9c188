import type { Cell } from "#lib/api/csv.ts";
import { weekName } from "#lib/domain/usage/weeks.ts";
import type { WordsOfFile } from "./queries/words-in-vain.ts";

const columns = ["week", "words", "searches", "finds_now", "first_code", "first_ar", "first_en"];

/**
 * The words that found nothing in a week, as a table for the team, with how many services they find now and the first
 * of them in both languages. What was not searched for anew is left empty: it is not nothing.
 */
export function wordsRows(week: string, words: readonly WordsOfFile[]): Cell[][] {
  const row = ({ words: typed, count, now }: WordsOfFile): Cell[] => [
    weekName(week),
    typed,
    count,
    now && now.total,
    now?.best?.code ?? null,
    now?.best?.name.ar ?? null,
    now?.best?.name.en ?? null,
  ];
  return [columns, ...words.map(row)];
}
