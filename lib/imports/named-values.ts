import { spellingsOf } from "#lib/domain/tables/spellings.ts";
import { languages } from "#lib/i18n/languages.ts";
import { translator, type Translator } from "#lib/i18n/translator.ts";

/** Values as the public tables spell them, or as the portal's pages name them in either language. */
export function namedValues<Value extends string | number>(
  values: readonly Value[],
  name: (t: Translator, value: Value) => string,
) {
  return spellingsOf(
    values.map((value) => ({
      value,
      titles: languages.map((language) => name(translator(language), value)),
    })),
  );
}
