import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

export type JsonRead = { ok: true; value: unknown } | { ok: false; sentence: string };

/** Reads a JSON document from a file, or from standard input where the name is "-". */
export async function readJson(file: string): Promise<JsonRead> {
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    return { ok: false, sentence: `cannot be read: ${messageOf(error)}` };
  }
  try {
    // A fatal decoder: bytes that are no UTF-8 must not be replaced silently before a hash is taken of them.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const repeated = repeatedName(text);
    if (repeated === null) return { ok: true, value };
    return { ok: false, sentence: `names the field ${JSON.stringify(repeated)} twice in one object` };
  } catch (error) {
    return { ok: false, sentence: `is not JSON in UTF-8: ${messageOf(error)}` };
  }
}

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

/**
 * A name that stands twice in an object of a JSON text, or null. Of such a pair one reader takes the first and another
 * the last, so that a text could say one thing to people and another to whoever verifies it (RFC 8785, 3.1).
 */
function repeatedName(text: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (colon !== undefined) {
      const name: string = JSON.parse(token.slice(0, -colon.length));
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
