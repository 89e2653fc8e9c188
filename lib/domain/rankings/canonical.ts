import canonicalize from "canonicalize";

/**
 * The canonical JSON of a value (RFC 8785): one text for one content, whatever the order of its fields, so
 * that its hash can be recomputed by anyone.
 * Throws where there is none: a number that is not finite, a broken UTF-16 pair, something that is not JSON.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Not a JSON value");
  return text;
}
