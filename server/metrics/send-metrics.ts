import type { IncomingMessage, ServerResponse } from "node:http";
import { inertPolicy, securityHeaders } from "#server/answers/security-headers.ts";
import type { Protocol } from "#server/guard/forwarding.ts";
import { isRead } from "#server/guard/own-write.ts";
import { pathOf } from "#server/prepared/page-key.ts";
import type { Metrics } from "./metrics.ts";

export function isForMetrics({ method, url = "" }: IncomingMessage): boolean {
  return isRead(method) && pathOf(url) === "/api/metrics";
}

/** What is counted, in the text form that Prometheus reads. */
export async function sendMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { registry }: Metrics,
  protocol: Protocol,
): Promise<void> {
  const body = await registry.metrics();
  for (const [name, value] of securityHeaders(protocol)) response.setHeader(name, value);
  response.setHeader("Content-Type", registry.contentType);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Content-Security-Policy", inertPolicy);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : body);
}
