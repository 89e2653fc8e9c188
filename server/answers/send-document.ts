import { compressBody } from "./compress-body.ts";
import type { WatchedResponse } from "./watched-response.ts";

/** Sends a document that was held back until it was whole; status and headers are set. */
export function sendDocument(
  response: WatchedResponse,
  body: Buffer | string,
  acceptEncoding: string | undefined,
): void {
  compressBody(response, acceptEncoding);
  response.writeHead(response.statusCode);
  response.end(body);
}
