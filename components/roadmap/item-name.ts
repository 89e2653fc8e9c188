import { named } from "#components/rankings/named.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { RoadmapNames } from "#lib/roadmap/read-roadmap.ts";

/** The name of an item as it is shown; its id where it has none. */
export function itemName(language: Language, names: RoadmapNames["names"], id: string) {
  return named(language, names.get(id) ?? { ar: id, en: id });
}
