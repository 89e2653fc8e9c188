import { scanMarkup } from "#server/markup/scan-markup.ts";
import { classWords } from "./class-words.ts";
import type { ShortNames } from "./short-names.ts";

/** The page with its classes under their short names. */
export function withShortNames(html: string, names: ShortNames): string {
  const pieces: string[] = [];
  let from = 0;
  const tags = scanMarkup(html);
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { tag, end } = next.value;
    const classes = tag.attributes.get("class");
    if (classes) {
      const short = classWords(classes.value).map(({ spelled, name }) => names.of(name) ?? spelled);
      pieces.push(html.slice(from, classes.start), `class="${short.join(" ")}"`);
      from = classes.end;
    }
    // What stands in it is markup to whoever runs no scripts.
    if (tag.name === "noscript") {
      pieces.push(html.slice(from, tag.end), withShortNames(html.slice(tag.end, end), names));
      from = end;
    }
  }
  return pieces.join("") + html.slice(from);
}
