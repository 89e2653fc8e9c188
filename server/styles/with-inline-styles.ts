import type { Tag } from "#server/markup/read-tag.ts";
import { scanMarkup } from "#server/markup/scan-markup.ts";
import { pageWords } from "./page-words.ts";
import type { StyleSheet } from "./style-sheet.ts";

export type StyleSheets = ReadonlyMap<string, StyleSheet>;

/**
 * The page with what it uses of its stylesheets inside it, so that its first text needs no second request. A sheet
 * that is not known stays linked.
 */
export function withInlineStyles(html: string, sheets: StyleSheets): string {
  const pieces: string[] = [];
  let from = 0;
  let words: ReadonlySet<string> | undefined;
  const tags = scanMarkup(html);
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { tag, start, end } = next.value;
    const sheet = sheets.get(linkedStyle(tag) ?? "");
    if (!sheet) continue;
    words ??= pageWords(html);
    pieces.push(html.slice(from, start), isPreload(tag) ? "" : `<style>${sheet.cutFor(words)}</style>`);
    from = end;
  }
  return pieces.join("") + html.slice(from);
}

function linkedStyle({ name, attributes }: Tag): string | undefined {
  const relation = attributes.get("rel")?.value;
  const isStyle =
    relation === "stylesheet" || (relation === "preload" && attributes.get("as")?.value === "style");
  return name === "link" && isStyle ? attributes.get("href")?.value : undefined;
}

function isPreload({ attributes }: Tag): boolean {
  return attributes.get("rel")?.value === "preload";
}
