/** One file in a zip archive, as its directory has it: nothing is unpacked. */
export interface ZipEntry {
  name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Where in the archive its own record begins. */
  start: number;
  encrypted: boolean;
}

// The records of a zip archive (APPNOTE 6.3.10, 4.3.12 and 4.3.16): signatures, lengths, places of the fields.
const endRecord = { signature: 0x06054b50, bytes: 22, entries: 10, size: 12, start: 16 };
const entryRecord = {
  signature: 0x02014b50,
  bytes: 46,
  flags: 8,
  method: 10,
  packed: 20,
  unpacked: 24,
  lengths: [28, 30, 32],
  start: 42,
};
const longestComment = 65_535;

/** More than these no document needs, and nobody should have to read. */
const mostEntries = 4_000;

/**
 * The directory of an archive that is one from its first byte to its last; null for anything else: prefixed,
 * followed by something, in parts, larger than the old form allows, or with a directory that does not add up.
 */
export function readZipDirectory(file: Uint8Array): ZipEntry[] | null {
  const end = file.length - endRecord.bytes;
  if (end < 0) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(end, true) !== endRecord.signature) return null;
  const count = view.getUint16(end + endRecord.entries, true);
  const start = view.getUint32(end + endRecord.start, true);
  if (count > mostEntries || start + view.getUint32(end + endRecord.size, true) !== end) return null;
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end) {
    if (at + entryRecord.bytes > end || view.getUint32(at, true) !== entryRecord.signature) return null;
    const [name = 0, ...others] = entryRecord.lengths.map((place) => view.getUint16(at + place, true));
    const next = at + entryRecord.bytes + name + others.reduce((sum, length) => sum + length, 0);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder().decode(file.subarray(at + entryRecord.bytes, at + entryRecord.bytes + name)),
      method: view.getUint16(at + entryRecord.method, true),
      packedBytes: view.getUint32(at + entryRecord.packed, true),
      unpackedBytes: view.getUint32(at + entryRecord.unpacked, true),
      start: view.getUint32(at + entryRecord.start, true),
      encrypted: (view.getUint16(at + entryRecord.flags, true) & 1) === 1,
    });
    at = next;
  }
  return entries.length === count ? entries : null;
}

/** Whether something that is not an archive can be opened as one all the same. */
export function hidesAnArchive(file: Uint8Array): boolean {
  const tail = file.subarray(-(endRecord.bytes + longestComment));
  return tail.some(
    (byte, at) => byte === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 0x05 && tail[at + 3] === 0x06,
  );
}
