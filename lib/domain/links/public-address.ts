import { addressBytes } from "./ip-address.ts";

/** IPv4 that no stranger may be sent to: the special blocks of RFC 6890 and its registry, and multicast. */
const closedFour = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
].map(prefix);

/** Of IPv6 only what is given out to the world is open (2000::/3), less the blocks in it that carry or stand for others. */
const openSix = prefix("2000::/3");
const closedSix = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map(prefix);

/** IPv6 that stands for an IPv4 address in its last four bytes. */
const mapped = ["::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96"].map(prefix);

/**
 * Whether an address belongs to the public internet, so that the portal may connect to it for a stranger's link. What
 * is not known to be public is not: an own machine, network or cloud service never gets a request this way.
 */
export function isPublicAddress(text: string): boolean {
  const bits = bitsOf(text);
  if (bits.length === 32) return isPublicFour(bits);
  if (isIn(bits, mapped)) return isPublicFour(bits.slice(96));
  return isIn(bits, [openSix]) && !isIn(bits, closedSix);
}

function isPublicFour(bits: string): boolean {
  return !isIn(bits, closedFour);
}

function isIn(bits: string, prefixes: readonly string[]): boolean {
  return prefixes.some((one) => bits.startsWith(one));
}

/** "10.0.0.0/8" as its leading bits. */
function prefix(text: string): string {
  const [address = "", length] = text.split("/");
  return bitsOf(address).slice(0, Number(length));
}

/** 32 or 128 bits; none where the text is no address. */
function bitsOf(text: string): string {
  return (addressBytes(text) ?? []).map((byte) => byte.toString(2).padStart(8, "0")).join("");
}
