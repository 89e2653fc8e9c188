import type { Language } from "#lib/i18n/languages.ts";

/** What every change of synonyms leaves behind: from then on no search is answered as it was before. */
export function written(id: string, terms: number) {
  return { object: `synonyms:${id}`, facts: { terms }, pages: ["catalogue"] };
}

/** The page of a group, with what the search now finds for its first term. */
export function shown(
  language: Language,
  id: string,
  done: "added" | "saved",
  [first = ""]: readonly string[],
): string {
  return `/${language}/quality/search/synonyms/${id}?${new URLSearchParams({ done, try: first })}`;
}
