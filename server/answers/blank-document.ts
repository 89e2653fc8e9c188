import type { WatchedResponse } from "./watched-response.ts";

const mark = '<html id="__next_error__"';
const markIsWithin = 300;

/**
 * Where a page says that something is missing, or throws, the framework sends an empty document for its scripts to
 * fill. Whoever runs none would see nothing at all.
 */
export function isBlankDocument(body: Buffer): boolean {
  return body.subarray(0, markIsWithin).includes(mark);
}

export function mayBeBlank(response: WatchedResponse): boolean {
  const { statusCode: status, req } = response;
  const isDocument = String(response.getHeader("Content-Type")).startsWith("text/html");
  return (status === 404 || status >= 500) && isDocument && req.method !== "HEAD";
}

/** Keeps head and body from the socket until the body is whole, then hands it over. */
export function holdBack(response: WatchedResponse, take: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const write = (bytes: Buffer) => chunks.push(bytes) > 0;
  const end = () => {
    response.restore();
    take(Buffer.concat(chunks));
  };
  response.divert({ holdsHead: true, write, end });
}
