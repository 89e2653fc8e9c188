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
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { ok: false, sentence: `is not JSON in UTF-8: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
