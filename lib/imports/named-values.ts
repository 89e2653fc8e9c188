import { closedSpellings, type Spellings } from "#lib/domain/tables/spellings.ts";
import { translator, type Translator } from "#lib/i18n/translator.ts";

/** Values as the public tables spell them, as the portal's pages name them in either language, or as people write them. */
export function namedValues<Value extends string | number>(
  values: readonly Value[],
  words: Readonly<Record<Value, readonly string[]>>,
  name: (t: Translator, value: Value) => string,
): Spellings<Value> {
  return closedSpellings(
    values.map((value) => ({
      value,
      name: { ar: name(translator("ar"), value), en: name(translator("en"), value) },
      words: words[value],
    })),
  );
}
