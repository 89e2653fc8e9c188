export interface Attribute {
  value: string;
  start: number;
  end: number;
}

export interface Tag {
  /** Lower case. */
  name: string;
  attributes: ReadonlyMap<string, Attribute>;
  /** The offset after the closing ">". */
  end: number;
}

const space = new Set(["\t", "\n", "\f", "\r", " "]);

/**
 * The start tag whose name begins at `nameAt`, read as browsers tokenise it: the first of a repeated attribute
 * counts, and values keep their character references. Undefined when the markup ends inside the tag.
 */
export function readTag(html: string, nameAt: number): Tag | undefined {
  let at = skipUntil(html, nameAt, (c) => space.has(c) || c === "/" || c === ">");
  const name = html.slice(nameAt, at).toLowerCase();
  const attributes = new Map<string, Attribute>();
  for (;;) {
    at = skipUntil(html, at, (c) => !space.has(c) && c !== "/");
    if (at >= html.length) return undefined;
    if (html[at] === ">") return { name, attributes, end: at + 1 };
    const attribute = readAttribute(html, at);
    if (!attribute) return undefined;
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
    at = attribute.end;
  }
}

function readAttribute(html: string, start: number): (Attribute & { name: string }) | undefined {
  const nameEnd = skipUntil(html, start + 1, (c) => space.has(c) || c === "/" || c === ">" || c === "=");
  const name = html.slice(start, nameEnd).toLowerCase();
  const equals = skipUntil(html, nameEnd, (c) => !space.has(c));
  if (html[equals] !== "=") return { name, value: "", start, end: nameEnd };
  const valueAt = skipUntil(html, equals + 1, (c) => !space.has(c));
  const quote = html[valueAt];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, valueAt + 1);
    return close < 0 ? undefined : { name, value: html.slice(valueAt + 1, close), start, end: close + 1 };
  }
  const end = skipUntil(html, valueAt, (c) => space.has(c) || c === ">");
  return { name, value: html.slice(valueAt, end), start, end };
}

function skipUntil(html: string, from: number, stop: (character: string) => boolean): number {
  let at = from;
  while (at < html.length && !stop(html.charAt(at))) at += 1;
  return at;
}
