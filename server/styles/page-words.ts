import { scanMarkup } from "#server/markup/scan-markup.ts";
import { classWords } from "./class-words.ts";

/**
 * What a style could reach on a page, or be asked for by it: its elements ("p"), classes (".grid"), ids ("#content")
 * and the variables that its own style attributes name ("--share").
 */
export function pageWords(html: string): ReadonlySet<string> {
  const words = new Set<string>();
  const tags = scanMarkup(html);
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { tag, end } = next.value;
    words.add(tag.name);
    for (const { name } of classWords(tag.attributes.get("class")?.value ?? "")) words.add(`.${name}`);
    const id = tag.attributes.get("id")?.value;
    if (id) words.add(`#${id}`);
    for (const [name] of (tag.attributes.get("style")?.value ?? "").matchAll(/--[\w-]+/g)) words.add(name);
    // What stands in it is markup to whoever runs no scripts.
    if (tag.name === "noscript") for (const word of pageWords(html.slice(tag.end, end))) words.add(word);
  }
  return words;
}
