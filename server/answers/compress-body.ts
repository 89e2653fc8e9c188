import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { acceptedEncoding } from "./accepted-encoding.ts";
import type { WatchedResponse } from "./watched-response.ts";

const compressible = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))|image\/svg)/i;
const withoutBody = new Set([204, 304]);

/** Compresses, as it is written, what the framework answers to one visitor. */
export function compressBody(response: WatchedResponse, acceptEncoding: string | undefined): void {
  if (!isWorthIt(response)) return;
  response.appendHeader("Vary", "Accept-Encoding");
  const encoding = acceptedEncoding(acceptEncoding);
  if (encoding === "identity") return;
  response.removeHeader("Content-Length");
  weakenEtag(response);
  response.setHeader("Content-Encoding", encoding);
  const stream = encoding === "br" ? quickBrotli() : createGzip({ flush: constants.Z_SYNC_FLUSH });
  stream.on("data", (bytes: Buffer) => response.sendBytes(bytes) || stream.pause());
  // While the socket is full its own event is the one to wait for.
  stream.on("drain", () => stream.isPaused() || response.emit("drain"));
  stream.on("end", () => response.sendEnd());
  stream.on("error", () => response.destroy());
  response.on("drain", () => stream.resume());
  response.on("close", () => stream.destroy());
  response.divert({ holdsHead: false, write: (bytes) => stream.write(bytes), end: () => stream.end() });
}

function isWorthIt(response: WatchedResponse): boolean {
  if (response.req.method === "HEAD" || withoutBody.has(response.statusCode)) return false;
  if (response.hasHeader("Content-Encoding") || response.hasHeader("Content-Range")) return false;
  const length = response.getHeader("Content-Length");
  if (length !== undefined && Number(length) < 512) return false;
  return compressible.test(String(response.getHeader("Content-Type") ?? ""));
}

/** A strong tag would promise the very bytes, and they differ by encoding. */
function weakenEtag(response: WatchedResponse): void {
  const etag = response.getHeader("ETag");
  if (typeof etag === "string" && etag.startsWith('"')) response.setHeader("ETag", `W/${etag}`);
}

function quickBrotli() {
  const { BROTLI_OPERATION_FLUSH: flush, BROTLI_PARAM_QUALITY: quality } = constants;
  return createBrotliCompress({ flush, params: { [quality]: 4 } });
}
