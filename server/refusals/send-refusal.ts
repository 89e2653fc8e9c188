import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import { openHeaders } from "#lib/api/open-headers.ts";
import { inertPolicy, securityHeaders } from "#server/answers/security-headers.ts";
import type { Protocol } from "#server/guard/forwarding.ts";
import { refusalPage } from "./refusal-page.ts";
import { refusalTexts } from "./refusal-texts.ts";
import type { Refusal, RefusalStatus } from "./refusal.ts";

const retryAfterSeconds = 30;

/** Answers a person with a page, and a program that asked the API with problem details (RFC 9457). */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  protocol: Protocol,
): void {
  const isApi = request.url?.startsWith("/api/") ?? false;
  const body = isApi ? problem(refusal) : refusalPage(refusal);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of securityHeaders(protocol)) response.setHeader(name, value);
  response.setHeader("Content-Type", isApi ? "application/problem+json" : "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Content-Security-Policy", inertPolicy);
  response.setHeader("Cache-Control", "no-store");
  if (isApi) for (const [name, value] of Object.entries(openHeaders)) response.setHeader(name, value);
  if (refusal.allow) response.setHeader("Allow", refusal.allow);
  if (refusal.status === 401) response.setHeader("WWW-Authenticate", "Bearer");
  const retryAfter = refusal.status === 503 ? retryAfterSeconds : refusal.retryAfter;
  if (retryAfter !== undefined) response.setHeader("Retry-After", retryAfter);
  response.writeHead(refusal.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The whole answer as bytes, for a socket on which no request could be read. */
export function refusalBytes(status: RefusalStatus): string {
  const body = refusalPage({ status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...securityHeaders("http").map(([name, value]) => `${name}: ${value}`),
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Content-Security-Policy: ${inertPolicy}`,
    "Cache-Control: no-store",
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

function problem({ status, reference }: Refusal): string {
  const { title, advice } = refusalTexts[status].en;
  return JSON.stringify({
    type: "about:blank",
    title,
    status,
    detail: advice,
    ...(reference ? { reference } : {}),
  });
}
