import { readTag, type Tag } from "./read-tag.ts";
import { scriptEnd } from "./script-end.ts";

/** A start tag with, for a script, the offset after its end tag; everything else in a page is passed over. */
export interface Found {
  tag: Tag;
  start: number;
  end: number;
}

/** Elements whose content a browser with scripts reads as text: what looks like a tag inside them is none. */
const textOnly = new Set(["title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "noscript"]);
const letter = /[a-z]/i;

/**
 * The start tags of a page in order, in one pass over it, so time grows with its length alone. Ends with
 * "unfinished" where a tag, script or text-only element never closes.
 */
export function* scanMarkup(html: string): Generator<Found, "finished" | "unfinished"> {
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) return "finished";
    const next = html.charAt(open + 1);
    if (!letter.test(next)) {
      at = afterNoStartTag(html, open, next);
      if (at < 0) return "unfinished";
      continue;
    }
    const tag = readTag(html, open + 1);
    if (!tag) return "unfinished";
    const end = elementEnd(html, tag);
    if (end < 0) return "unfinished";
    yield { tag, start: open, end };
    at = end;
  }
}

function afterNoStartTag(html: string, open: number, next: string): number {
  if (html.startsWith("<!--", open)) return commentEnd(html, open + 4);
  const isEndTag = next === "/" && letter.test(html.charAt(open + 2));
  if (isEndTag) return readTag(html, open + 2)?.end ?? -1;
  const isBogusComment = next === "!" || next === "?" || next === "/";
  return isBogusComment ? after(html, ">", open + 2) : open + 1;
}

function commentEnd(html: string, from: number): number {
  if (html.startsWith(">", from)) return from + 1;
  if (html.startsWith("->", from)) return from + 2;
  const close = /--!?>/g;
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : -1;
}

function elementEnd(html: string, tag: Tag): number {
  if (tag.name === "plaintext") return -1;
  if (tag.name === "script") {
    const close = scriptEnd(html, tag.end);
    return close < 0 ? -1 : (readTag(html, close + 2)?.end ?? -1);
  }
  if (!textOnly.has(tag.name)) return tag.end;
  const close = new RegExp(`</${tag.name}(?=[\\t\\n\\f\\r />])`, "gi");
  close.lastIndex = tag.end;
  const found = close.exec(html);
  return found ? (readTag(html, found.index + 2)?.end ?? -1) : -1;
}

function after(html: string, character: string, from: number): number {
  const found = html.indexOf(character, from);
  return found < 0 ? -1 : found + 1;
}
