import type { Tag } from "#server/markup/read-tag.ts";
import { scanMarkup } from "#server/markup/scan-markup.ts";
import { pageWords } from "./page-words.ts";
import type { StyleSheets } from "./style-sheets.ts";
import { withShortNames } from "./with-short-names.ts";

/**
 * The page with what it uses of its stylesheets inside it, so that its first text needs no second request, and with
 * its classes under short names. One that links a sheet which is not known stays as it is.
 */
export function withInlineStyles(html: string, { sheets, names }: StyleSheets): string {
  const links = linksToStyles(html);
  if (links.length === 0 || links.some(({ address }) => !sheets.has(address))) return html;
  const words = pageWords(html);
  const pieces: string[] = [];
  let from = 0;
  for (const { address, isAhead, start, end } of links) {
    const style = isAhead ? "" : `<style>${sheets.get(address)?.cutFor(words) ?? ""}</style>`;
    pieces.push(withShortNames(html.slice(from, start), names), style);
    from = end;
  }
  return pieces.join("") + withShortNames(html.slice(from), names);
}

interface StyleLink {
  address: string;
  /** It only has it fetched early. */
  isAhead: boolean;
  start: number;
  end: number;
}

function linksToStyles(html: string): StyleLink[] {
  const links: StyleLink[] = [];
  const tags = scanMarkup(html);
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { tag, start, end } = next.value;
    const address = tag.attributes.get("href")?.value;
    const purpose = tag.name === "link" && address !== undefined ? purposeOf(tag) : undefined;
    if (purpose && address !== undefined) links.push({ address, isAhead: purpose === "ahead", start, end });
  }
  return links;
}

function purposeOf({ attributes }: Tag): "now" | "ahead" | undefined {
  const relation = attributes.get("rel")?.value;
  if (relation === "stylesheet") return "now";
  return relation === "preload" && attributes.get("as")?.value === "style" ? "ahead" : undefined;
}
