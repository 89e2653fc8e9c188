import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { lightStem } from "#lib/domain/arabic/light-stem.ts";
import { searchWords } from "./search-words.ts";

interface Named {
  ar: string;
  en: string | null;
  /** What stands before the numbers of an organisation's services ("MOI"). */
  code?: string;
}

/** A word that more names say than this names none of them: "وزارة". */
const MOST_NAMED = 3;

/** The keys of the names that say all of what was typed, in either language and in any form, or by code. */
export function namedBy(query: string, names: ReadonlyMap<string, Named>): string[] {
  const asked = searchWords(query).map(lightStem);
  if (asked.length === 0) return [];
  const named = [...names].filter(([, { ar, en, code = "" }]) =>
    [ar, en ?? "", code].some((name) => saysAll(name, asked)),
  );
  return named.length > MOST_NAMED ? [] : named.map(([key]) => key);
}

function saysAll(name: string, asked: readonly string[]): boolean {
  // An "and" may be joined to any word of a name but its first.
  const said = foldArabic(name)
    .split(" ")
    .flatMap((word) => [word, word.replace(/^و(?=...)/, "")]);
  const stems = new Set(said.map(lightStem));
  return asked.every((stem) => stems.has(stem));
}
