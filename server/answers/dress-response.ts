import type { Protocol } from "#server/guard/forwarding.ts";
import { leastPolicy, securityHeaders } from "./security-headers.ts";
import type { WatchedResponse } from "./watched-response.ts";

interface Dressing {
  protocol: Protocol;
  /** Made for one person: nobody but them may keep it. */
  isPersonal: boolean;
}

const internal = /^x-(powered-by$|portal-|middleware-)/i;

/** Completes what the framework says of its answer: security, what may be kept, nothing internal. */
export function dressResponse(response: WatchedResponse, { protocol, isPersonal }: Dressing): void {
  for (const name of response.getHeaderNames()) if (internal.test(name)) response.removeHeader(name);
  for (const [name, value] of securityHeaders(protocol)) setDefault(response, name, value);
  if (isHtml(response)) setDefault(response, "Content-Security-Policy", leastPolicy);
  if (isPersonal && isShared(response)) response.setHeader("Cache-Control", "private, no-store");
  setDefault(response, "Cache-Control", "no-store");
}

function setDefault(response: WatchedResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}

function isHtml(response: WatchedResponse): boolean {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/html");
}

function isShared(response: WatchedResponse): boolean {
  return /public|s-maxage/i.test(String(response.getHeader("Cache-Control") ?? ""));
}
