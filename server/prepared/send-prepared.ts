import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "#server/answers/accepted-encoding.ts";
import { matchesEtag } from "#server/answers/matches-etag.ts";
import type { PreparedPage } from "./prepared-page.ts";

/**
 * Answers with which status it was sent. `staleFor`: seconds since a page was rendered that could not be rendered
 * again, where that is so.
 */
export function sendPrepared(
  request: IncomingMessage,
  response: ServerResponse,
  page: PreparedPage,
  staleFor?: number,
): number {
  const { headers } = request;
  if (page.status === 200 && matchesEtag(headers["if-none-match"], page.etag)) {
    response.writeHead(304, [...page.validators]);
    response.end();
    return 304;
  }
  const accepted = acceptedEncoding(headers["accept-encoding"]);
  const encoding = page.bodies[accepted] ? accepted : "identity";
  const head = [...page.heads[encoding]];
  if (staleFor !== undefined) head.push("Age", String(staleFor), "Warning", '110 - "Response is Stale"');
  response.writeHead(page.status, head);
  response.end(request.method === "HEAD" ? undefined : page.bodies[encoding]);
  return page.status;
}
