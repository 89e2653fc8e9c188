import "server-only";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import { letterOf, lettersOf } from "#lib/domain/catalogue/alphabet.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { nameOrder } from "./name-order.ts";

/** A letter of the index; null: names that begin with no letter of this alphabet. */
export interface LetterOfIndex {
  letter: string | null;
  services: ServiceName[];
}

/** Every published service under the letter that its name begins with; each letter is there, with services or not. */
export async function servicesByLetter(language: Language): Promise<LetterOfIndex[]> {
  const rows = await database().$queryRaw<{ code: string; nameAr: string; nameEn: string | null }[]>`
    select "code", "nameAr", "nameEn" from "Service" where "status" = 'published' order by ${nameOrder[language]}`;
  const services = rows.map(({ code, nameAr, nameEn }) => ({ code, name: { ar: nameAr, en: nameEn } }));
  const letters: (string | null)[] = [...lettersOf(language), null];
  const under = Map.groupBy(services, ({ name }) => letterOf(language, textIn(language, name).text));
  return letters.map((letter) => ({ letter, services: under.get(letter) ?? [] }));
}
