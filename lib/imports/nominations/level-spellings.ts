import { targetMaturities } from "#lib/domain/proposals/papers.ts";
import { levelColumn, type NominationColumn } from "#lib/domain/proposals/table/columns.ts";
import { spellingsOf, type Spellings } from "#lib/domain/tables/spellings.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { translator, type Translator } from "#lib/i18n/translator.ts";
import { namedValues } from "#lib/imports/named-values.ts";
import { maturityWords } from "#lib/imports/value-words.ts";
import type { TableCriterion } from "./column-titles.ts";

type Target = (typeof targetMaturities)[number];

/** How the levels of a table's scales may be written beside their numbers, by the column of each. */
export function levelSpellings(
  criteria: readonly TableCriterion[],
): ReadonlyMap<NominationColumn, Spellings<number>> {
  return new Map<NominationColumn, Spellings<number>>([
    ["target_maturity", namedValues(targetMaturities, wordsOfTargets(), nameOfTarget)],
    ...criteria.map(({ code, levels }) => [levelColumn(code), asWorded(levels)] as const),
  ]);
}

/** The levels of the scale of a column, as its explanation lists them: "3: …". */
export function levelsOf(
  language: Language,
  column: NominationColumn,
  criteria: readonly TableCriterion[],
): string[] {
  const t = translator(language);
  const criterion = criteria.find(({ code }) => levelColumn(code) === column);
  const levels = criterion?.levels[language] ?? targetMaturities.map((value) => nameOfTarget(t, value));
  return levels.map((words, index) => numbered(index + 1, words));
}

/** As people call it, as the catalogue does, and as it is copied from the explanation. */
function wordsOfTargets(): Record<Target, string[]> {
  const wordsOf = (value: Target) => [
    ...maturityWords[value],
    ...languages.flatMap((language) => {
      const t = translator(language);
      return [t(`catalogue:maturity.${value}`), numbered(value, nameOfTarget(t, value))];
    }),
  ];
  return { 1: wordsOf(1), 2: wordsOf(2), 3: wordsOf(3), 4: wordsOf(4) };
}

function nameOfTarget(t: Translator, value: Target): string {
  return t(`proposals:maturity.${value}`);
}

/** The levels of a criterion are sentences: what one means is not to be guessed from a part of it. */
function asWorded(levels: TableCriterion["levels"]): Spellings<number> {
  const titled = languages.flatMap((language) =>
    levels[language].map((words, index) => ({
      value: index + 1,
      titles: [words, numbered(index + 1, words)],
    })),
  );
  const names = levels.ar.map((ar, index) => ({
    value: index + 1,
    name: { ar, en: levels.en[index] ?? ar },
  }));
  return { ...spellingsOf(titled), names };
}

function numbered(level: number, words: string): string {
  return `${level}: ${words}`;
}
