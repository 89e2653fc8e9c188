import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { wordForms } from "./word-forms.ts";

/** A value as people call it in both languages. */
export interface ValueName {
  ar: string;
  en: string;
}

/** What a cell may say, by how it is spelled: as the public tables do, or as people name it. */
export interface Spellings<Value> {
  exact: ReadonlyMap<string, Value>;
  /** The forms of the words of each name, where a value may be called by more than its exact names. */
  forms: readonly { value: Value; words: ReadonlySet<string> }[];
  /** What the values of a closed set are called; of others none is told. */
  names: readonly { value: Value; name: ValueName }[];
}

/** What a cell means: a value, one of several, or none that is known. */
export type Reading<Value> =
  { is: "value"; value: Value } | { is: "ambiguous"; may: Value[] } | { is: "unknown" };

/** Only what is spelled so counts, in any case and with any alef: names of bodies are not to be guessed at. */
export function spellingsOf<Value extends string | number>(
  values: readonly { value: Value; titles: readonly string[] }[],
): Spellings<Value> {
  return {
    // The permanent spelling of a value holds, whatever else is called so.
    exact: new Map([
      ...values.flatMap(({ value, titles }) => titles.map((title) => [foldArabic(title), value] as const)),
      ...values.map(({ value }) => [foldArabic(String(value)), value] as const),
    ]),
    forms: [],
    names: [],
  };
}

/** A closed set of values, each of which a person may write in one or many, with the article or without, or in part. */
export function closedSpellings<Value extends string | number>(
  values: readonly { value: Value; name: ValueName; words: readonly string[] }[],
): Spellings<Value> {
  const titled = values.map(({ value, name, words }) => ({ value, titles: [name.ar, name.en, ...words] }));
  return {
    ...spellingsOf(titled),
    forms: titled.flatMap(({ value, titles }) =>
      [...titles, String(value)].map((title) => ({ value, words: wordForms(title) })),
    ),
    names: values.map(({ value, name }) => ({ value, name })),
  };
}

/** What a text means: as it is spelled; else by the same words in another form; else by some of the words of one name. */
export function reading<Value>(text: string, { exact, forms }: Spellings<Value>): Reading<Value> {
  const spelled = exact.get(foldArabic(text));
  if (spelled !== undefined) return { is: "value", value: spelled };
  const said = wordForms(text);
  // Of signs and joining words alone, every name would be a part.
  if (said.size === 0) return { is: "unknown" };
  const same = forms.filter(({ words }) => words.size === said.size && isWithin(said, words));
  const found = same.length > 0 ? same : forms.filter(({ words }) => isPartOf(said, words));
  const [value, ...others] = new Set(found.map((form) => form.value));
  if (value === undefined) return { is: "unknown" };
  return others.length === 0 ? { is: "value", value } : { is: "ambiguous", may: [value, ...others] };
}

const negations = ["غير", "not"];

/** A name that denies is not meant by who leaves the denial out. */
function isPartOf(said: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return isWithin(said, words) && negations.every((word) => !words.has(word) || said.has(word));
}

function isWithin(said: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...said].every((word) => words.has(word));
}
