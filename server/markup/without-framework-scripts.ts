import { enhancementScripts } from "#server/answers/security-headers.ts";
import type { Tag } from "./read-tag.ts";
import { scanMarkup } from "./scan-markup.ts";

/** React's marks of a part that a script would still have to put in its place, or to render again. */
const waitsForScript = /<!--\$[?!~]/;

/**
 * The page without anything a browser would execute or fetch to execute, but for the portal's own enhancement
 * file; data in scripts (linked data) stays. Nonces go too: they were for one answer. Undefined where the page needs
 * its scripts to be whole, or where the markup leaves any doubt that none survived: it is better sent as it is.
 */
export function withoutFrameworkScripts(html: string): string | undefined {
  if (waitsForScript.test(html)) return undefined;
  const pieces: string[] = [];
  let kept = 0;
  let from = 0;
  const tags = scanMarkup(html);
  let next = tags.next();
  for (; !next.done; next = tags.next()) {
    const { tag, start, end } = next.value;
    const stays = tag.name === "script" ? staysAsScript(tag) : !fetchesScript(tag);
    const nonce = tag.attributes.get("nonce");
    if (!stays) {
      pieces.push(html.slice(from, start), seam(html, start));
      from = end;
      continue;
    }
    if (tag.name === "script") kept += 1;
    if (nonce) {
      pieces.push(html.slice(from, nonce.start));
      from = nonce.end;
    }
  }
  if (next.value === "unfinished") return undefined;
  const page = pieces.join("") + html.slice(from);
  return (page.match(/<script/gi)?.length ?? 0) === kept ? page : undefined;
}

function staysAsScript({ attributes }: Tag): boolean {
  if (attributes.get("type")?.value.trim().toLowerCase() === "application/ld+json") return true;
  return enhancementScripts.includes(attributes.get("src")?.value ?? "");
}

function fetchesScript({ name, attributes }: Tag): boolean {
  if (name !== "link") return false;
  const relations = (attributes.get("rel")?.value ?? "").toLowerCase().split(/[\t\n\f\r ]+/);
  if (relations.includes("modulepreload")) return true;
  const ahead = relations.includes("preload") || relations.includes("prefetch");
  return ahead && attributes.get("as")?.value.toLowerCase() === "script";
}

/** Text on both sides of what was taken out must not grow together into a tag or a character reference. */
function seam(html: string, start: number): string {
  return start === 0 || html[start - 1] === ">" ? "" : "<!---->";
}
