import { BlockList, isIP } from "node:net";

/** Which peers may say for whom they ask. */
export interface TrustedProxy {
  trusts: (peer: string) => boolean;
  /** The client's address, from the addresses that the proxies noted (the nearest last) and the peer itself. */
  clientOf: (noted: readonly string[], peer: string) => string;
}

export const noTrustedProxy: TrustedProxy = { trusts: () => false, clientOf: (_noted, peer) => peer };

/** Reads "2" (so many proxies stand before the portal) or "10.0.0.0/8, ::1" (these do); undefined if neither. */
export function readTrustedProxy(setting: string): TrustedProxy | undefined {
  const text = setting.trim();
  if (text === "" || text === "0") return noTrustedProxy;
  return /^\d{1,2}$/.test(text) ? trustedHops(Number(text)) : trustedAddresses(text.split(","));
}

function trustedHops(hops: number): TrustedProxy {
  return { trusts: () => true, clientOf: (noted, peer) => noted.at(-hops) ?? noted[0] ?? peer };
}

function trustedAddresses(items: readonly string[]): TrustedProxy | undefined {
  const list = new BlockList();
  if (!items.every((item) => add(list, item.trim()))) return undefined;
  const trusts = (address: string) => isIP(address) !== 0 && list.check(address, family(address));
  return {
    trusts,
    clientOf: (noted, peer) => noted.findLast((address) => !trusts(address)) ?? noted[0] ?? peer,
  };
}

function add(list: BlockList, item: string): boolean {
  const [address = "", prefix, ...rest] = item.split("/");
  if (isIP(address) === 0 || rest.length > 0) return false;
  if (prefix === undefined) {
    list.addAddress(address, family(address));
    return true;
  }
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (isIP(address) === 4 ? 32 : 128)) return false;
  list.addSubnet(address, Number(prefix), family(address));
  return true;
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 4 ? "ipv4" : "ipv6";
}
