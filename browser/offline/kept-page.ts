import { keptNotice } from "./pages/device-page.ts";
import { languageOf } from "./routing.ts";

/** A kept copy of a page that says of itself that it is one, of which day, and how to get the live page. */
export function asKept(page: string, address: URL, keptAt: Date): string {
  const language = languageOf(address.pathname) ?? "ar";
  const notice = keptNotice(language, keptAt, address.pathname + address.search).text;
  const start = /<main\b[^>]*>/.exec(page) ?? /<body\b[^>]*>/.exec(page);
  if (!start) return notice + page;
  const at = start.index + start[0].length;
  return page.slice(0, at) + notice + page.slice(at);
}

/** The title of a kept page without the portal's name behind it. */
export function titleOf(page: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "";
  return title.replace(/ · [^·]*$/, "").replace(/&(#\w+|\w+);/g, (reference) => characters[reference] ?? "");
}

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
