import { isIP } from "node:net";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isHost } from "./host.ts";
import type { TrustedProxy } from "./trusted-proxy.ts";

export type Protocol = "http" | "https";

/** Who asks, and by which name and protocol they reached the portal. */
export interface Forwarding {
  address: string;
  host: string;
  protocol: Protocol;
}

/** What the socket says, or what a proxy says that we were told to trust; never what a client claims. */
export function forwardingOf(request: IncomingMessage, trusted: TrustedProxy): Forwarding {
  const peer = plainAddress(request.socket.remoteAddress);
  const host = request.headers.host ?? "";
  if (!trusted.trusts(peer)) return { address: peer, host, protocol: "http" };
  const forwardedHost = lastOf(request.headers, "x-forwarded-host");
  return {
    address: trusted.clientOf(addresses(request.headers["x-forwarded-for"]), peer),
    host: forwardedHost && isHost(forwardedHost) ? forwardedHost : host,
    protocol: lastOf(request.headers, "x-forwarded-proto") === "https" ? "https" : "http",
  };
}

/** Whether this very machine asks, and no proxy that we trust says that it asks for somebody else. */
export function asksForItself({ socket, headers }: IncomingMessage, trusted: TrustedProxy): boolean {
  const peer = plainAddress(socket.remoteAddress);
  const isLoopback = peer === "::1" || peer.startsWith("127.");
  return isLoopback && !(trusted.trusts(peer) && headers["x-forwarded-for"] !== undefined);
}

/** ::ffff:10.0.0.1, as a socket open to both families says it, is 10.0.0.1. */
export function plainAddress(address: string | undefined): string {
  return (address ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
}

function addresses(header: string | string[] | undefined): string[] {
  const items = String(header ?? "").split(",");
  return items.map((item) => plainAddress(item.trim())).filter((item) => isIP(item) !== 0);
}

/** Of several values the one nearest to us: a proxy that appends writes last. */
function lastOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  return String(headers[name] ?? "")
    .split(",")
    .at(-1)
    ?.trim()
    .toLowerCase();
}
