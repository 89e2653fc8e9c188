import { isUint8Array } from "node:util/types";

/** A chunk as streams take it, text or bytes, as bytes; without a copy where it is some already. */
export function bytesOf(chunk: unknown, encoding?: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk;
  if (isUint8Array(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(String(chunk), isEncoding(encoding) ? encoding : "utf8");
}

function isEncoding(encoding: unknown): encoding is BufferEncoding {
  return typeof encoding === "string" && Buffer.isEncoding(encoding);
}
