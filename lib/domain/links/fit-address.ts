import { addressBytes } from "./ip-address.ts";
import { isPublicAddress } from "./public-address.ts";

const usualPorts: Record<string, number> = { "http:": 80, "https:": 443 };

/** One link whatever its fragment, which stays in the browser; null for what is no address. */
export function sameAddress(text: string): string | null {
  const url = URL.parse(text);
  if (!url) return null;
  url.hash = "";
  return url.href;
}

/**
 * The address as one that the portal may follow, or null: http and https on their own ports, without a name and a
 * password, at a host with a public name or address. `ports` are open besides.
 */
export function fitAddress(text: string, ports: readonly number[] = []): URL | null {
  const url = URL.parse(text);
  if (!url || url.username !== "" || url.password !== "") return null;
  const usual = usualPorts[url.protocol];
  if (usual === undefined || !isOpen(portOf(url), usual, ports)) return null;
  return isPublicHost(bareHost(url)) ? url : null;
}

export function portOf(url: URL): number {
  return url.port === "" ? (usualPorts[url.protocol] ?? 0) : Number(url.port);
}

/** The host as a resolver or a socket takes it: IPv6 without its brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

function isOpen(port: number, usual: number, ports: readonly number[]): boolean {
  return port === usual || ports.includes(port);
}

/** A host of one word is a neighbour's name; the names of RFC 6761 and of inner networks lead nowhere outside. */
function isPublicHost(host: string): boolean {
  if (addressBytes(host)) return isPublicAddress(host);
  const name = host.replace(/\.$/, "");
  return (
    name.includes(".") &&
    !/\.(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/.test(name)
  );
}
