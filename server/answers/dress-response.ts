import { leastPolicy, securityHeaders } from "./security-headers.ts";
import type { Protocol } from "#server/guard/forwarding.ts";
import type { WatchedResponse } from "./watched-response.ts";

interface Dressing {
  protocol: Protocol;
  /** Made for one person: nobody but them may keep it. */
  isPersonal: boolean;
  /** Told of the headers as the framework set them. */
  onHead?: (status: number) => void;
}

const internal = /^x-(powered-by$|portal-|middleware-)/i;

/** Completes what the framework answers by itself: security headers, what may be kept, nothing internal. */
export function dressResponse(response: WatchedResponse, { protocol, isPersonal, onHead }: Dressing): void {
  response.watchHead((status) => {
    onHead?.(status);
    for (const name of response.getHeaderNames()) if (internal.test(name)) response.removeHeader(name);
    for (const [name, value] of securityHeaders(protocol)) setDefault(response, name, value);
    if (isHtml(response)) setDefault(response, "Content-Security-Policy", leastPolicy);
    if (isPersonal && isShared(response)) response.setHeader("Cache-Control", "private, no-store");
    setDefault(response, "Cache-Control", "no-store");
  });
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
