import type { Pack } from "./pack.ts";

/** Grows when a pack can no longer be read as before: a device then asks for another. */
export const PACK_FORMAT = 1;

/** What the first line of the file says of the rest: how long it is, so that progress can be shown, and its hash. */
export interface PackHead {
  format: number;
  bytes: number;
  sha256: string;
}

export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

const longestHead = 200;

/** A pack as it travels: one line that says what must follow, then the pack. The same content makes the same file. */
export async function packFile(pack: Pack, sha256: Sha256): Promise<string> {
  const body = JSON.stringify(pack);
  const bytes = new TextEncoder().encode(body);
  const head: PackHead = { format: PACK_FORMAT, bytes: bytes.length, sha256: await sha256(bytes) };
  return `${JSON.stringify(head)}\n${body}`;
}

/** The head of a file of which at least the first line is there, or null where it is none that can be read. */
export function packHead(start: string): PackHead | null {
  const end = start.indexOf("\n");
  const line = /^\{"format":(\d+),"bytes":(\d+),"sha256":"([\w-]+)"\}$/.exec(
    start.slice(0, Math.max(end, 0)),
  );
  if (!line) return null;
  const [, format = "", bytes = "", sha256 = ""] = line;
  return Number(format) === PACK_FORMAT ? { format: PACK_FORMAT, bytes: Number(bytes), sha256 } : null;
}

/** The pack in a file, or null where a part is missing, a bit has turned, or it is of another format. */
export async function readPackFile(file: Uint8Array<ArrayBuffer>, sha256: Sha256): Promise<Pack | null> {
  const head = packHead(new TextDecoder().decode(file.subarray(0, longestHead)));
  if (!head) return null;
  const body = file.subarray(file.indexOf(0x0a) + 1);
  if (body.length !== head.bytes || (await sha256(body)) !== head.sha256) return null;
  const pack: Pack = JSON.parse(new TextDecoder().decode(body));
  return pack;
}
