import { direction, type Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";

/** A name as it is shown, with the attributes of the element that holds it where it is not in the page's language. */
export function named(language: Language, name: BilingualText) {
  const { text, language: own } = textIn(language, name);
  return { text, attributes: own === language ? {} : { lang: own, dir: direction(own) } };
}
