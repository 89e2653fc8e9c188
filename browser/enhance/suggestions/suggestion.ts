export interface Text {
  ar: string;
  en: string | null;
}

export type Kind = "service" | "organisation" | "lifeEvent";

/** What may be meant by what is being typed, as the portal's API says it. */
export interface Suggestion {
  kind: Kind;
  name: Text;
  code: string | null;
  organisation: Text | null;
  /** Whole, with the portal's own name in it; followed by its path alone. */
  url: string;
}

/** The suggestions of an answer of the API; whatever is not one is left out. */
export function readSuggestions(answer: unknown): Suggestion[] {
  const items = isRecord(answer) ? answer.items : undefined;
  return Array.isArray(items) ? items.filter(isSuggestion) : [];
}

/** The address of what is suggested, in the language of the page. A suggestion leads to no other site. */
export function pathOf({ url }: Suggestion, language: string): string {
  return new URL(url).pathname.replace(/^\/\w+/, `/${language}`);
}

function isSuggestion(item: unknown): item is Suggestion {
  if (!isRecord(item)) return false;
  const { kind, name, code, organisation, url } = item;
  const isKnown = kind === "service" || kind === "organisation" || kind === "lifeEvent";
  const isWhole = isText(name) && (organisation === null || isText(organisation));
  return isKnown && isWhole && (code === null || typeof code === "string") && isAddress(url);
}

function isText(value: unknown): value is Text {
  return (
    isRecord(value) && typeof value.ar === "string" && (value.en === null || typeof value.en === "string")
  );
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^/]+\/(ar|en)\//.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
