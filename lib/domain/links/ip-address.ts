/** An address of the internet as its bytes: 4 or 16. */
export type AddressBytes = readonly number[];

/** The bytes of an IPv4 or IPv6 address as resolvers and URLs write it; null for anything else. */
export function addressBytes(text: string): AddressBytes | null {
  return text.includes(":") ? bytesOfSix(text) : bytesOfFour(text);
}

function bytesOfFour(text: string): AddressBytes | null {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

/** RFC 4291, 2.2: groups of four hexadecimal digits, one run of zeros left out, the last four bytes as IPv4 or not. */
function bytesOfSix(text: string): AddressBytes | null {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half, place) => bytesOfGroups(half, place === halves.length - 1));
  if (!head || tail === null) return null;
  if (tail === undefined) return head.length === 16 ? head : null;
  const missing = 16 - head.length - tail.length;
  return missing >= 2 ? [...head, ...Array<number>(missing).fill(0), ...tail] : null;
}

function bytesOfGroups(text: string, isEnd: boolean): AddressBytes | null {
  if (text === "") return [];
  const groups = text.split(":");
  const bytes = groups.map((group, place) => {
    if (group.includes(".")) return isEnd && place === groups.length - 1 ? bytesOfFour(group) : null;
    if (!/^[0-9a-f]{1,4}$/i.test(group)) return null;
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.every((group) => group !== null) ? bytes.flat() : null;
}
