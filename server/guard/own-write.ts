import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

export function isRead(method: string | undefined): boolean {
  return reads.has(method ?? "");
}

/**
 * Whether a write comes from the portal's own pages: browsers say so in Origin or Sec-Fetch-Site, and no other
 * site's page can change what they say. A machine that signs in with a header and no cookie cannot be misled by
 * another page, so it needs neither.
 */
export function isOwnWrite(headers: IncomingHttpHeaders, ownHosts: readonly string[]): boolean {
  const { origin } = headers;
  if (origin !== undefined) return ownHosts.some((host) => isSameHost(origin, host));
  if (headers["sec-fetch-site"] !== undefined) return headers["sec-fetch-site"] === "same-origin";
  return headers.authorization !== undefined && headers.cookie === undefined;
}

/** Where programs write by their token: one that brings none, and nothing of a browser either, is told so. */
export function lacksToken({ url, headers }: Pick<IncomingMessage, "url" | "headers">): boolean {
  const marks = [headers.authorization, headers.cookie, headers.origin, headers["sec-fetch-site"]];
  return /^\/api\/v1\/indicators(\/uses)?(\?|$)/.test(url ?? "") && marks.every((mark) => mark === undefined);
}

function isSameHost(origin: string, host: string): boolean {
  const asked = URL.parse(origin);
  if (!asked || !/^https?:$/.test(asked.protocol)) return false;
  // Through the same parser, so that a default port or letter case makes no difference.
  return asked.host === URL.parse(`${asked.protocol}//${host}`)?.host;
}
