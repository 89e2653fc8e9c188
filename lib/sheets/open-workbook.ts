import { inflateRawSync } from "node:zlib";
import { kindOfFile } from "#lib/domain/attachments/kind-of-file.ts";
import { readZipDirectory, type ZipEntry } from "#lib/domain/attachments/zip-directory.ts";
import { Refusal, sheetLimits } from "./rows.ts";

// A record of a file inside (APPNOTE 6.3.10, 4.3.7): its signature and length, and where it says how long its name
// and its extra field are.
const local = { signature: 0x04034b50, bytes: 30, name: 26, extra: 28 };
const [stored, deflated] = [0, 8];

const outside = /^xl\/externalLinks\//i;
const nested = /\.(zip|xlsx?|docx?|pptx?|7z|rar|gz)$|^xl\/embeddings\//i;

/**
 * The parts of a workbook by their names, each unpacked when it is asked for. Before that its directory alone is
 * read: no program, no other archive inside, no link to another workbook, no more than a table needs.
 */
export function openWorkbook(file: Uint8Array): (name: string) => Uint8Array | null {
  const kind = kindOfFile(file);
  if (!kind.ok) throw new Refusal(kind.reason === "fileKindUnknown" ? "tableUnknown" : kind.reason);
  const entries = readZipDirectory(file);
  if (kind.value !== "xlsx" || !entries) throw new Refusal("tableUnknown");
  refuseTraps(entries, file.length);
  return (name) => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry ? unpacked(file, entry) : null;
  };
}

function refuseTraps(entries: readonly ZipEntry[], bytes: number): void {
  const sum = (of: (entry: ZipEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const packed = sum(({ packedBytes }) => packedBytes);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (entries.some(({ name }) => outside.test(name))) throw new Refusal("tableLinksOutside");
  if (
    entries.length > sheetLimits.entries ||
    // Two of one name: what one program reads, another would not.
    names.size < entries.length ||
    // Parts that share their bytes, as in archives that unpack without end.
    packed > bytes ||
    sum(({ unpackedBytes }) => unpackedBytes) > sheetLimits.unpackedBytes ||
    entries.some((entry) => nested.test(entry.name) || isSwollen(entry))
  ) {
    throw new Refusal("fileNotPlain");
  }
}

function isSwollen({ packedBytes, unpackedBytes }: ZipEntry): boolean {
  return unpackedBytes > sheetLimits.ratio * packedBytes;
}

/** Never more than the directory claims: a part that is longer or shorter than that is refused. */
function unpacked(file: Uint8Array, { start, method, packedBytes, unpackedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (start + local.bytes > file.length || view.getUint32(start, true) !== local.signature) return broken();
  const names = view.getUint16(start + local.name, true) + view.getUint16(start + local.extra, true);
  const content = file.subarray(start + local.bytes + names, start + local.bytes + names + packedBytes);
  if (content.length !== packedBytes || (method !== stored && method !== deflated)) return broken();
  const part = method === stored ? content : inflated(content, unpackedBytes);
  return part?.length === unpackedBytes ? part : broken();
}

function inflated(content: Uint8Array, bytes: number): Uint8Array | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(bytes, 1) });
  } catch {
    return null;
  }
}

function broken(): never {
  throw new Refusal("fileNotPlain");
}
