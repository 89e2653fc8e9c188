import type { Cell } from "#lib/api/csv.ts";
import { weekName } from "#lib/domain/usage/weeks.ts";
import type { CountedWords } from "./queries/words-in-vain.ts";

/** The words that found nothing in a week, as a table for the team. */
export function wordsRows(week: string, words: readonly CountedWords[]): Cell[][] {
  return [["week", "words", "searches"], ...words.map((row) => [weekName(week), row.words, row.count])];
}
