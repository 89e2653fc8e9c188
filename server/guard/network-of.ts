import { isIPv6 } from "node:net";

/** What one customer of a network has: a whole IPv4 address, but of IPv6 the half that their provider gave them. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.replace(/%.*$/, "").toLowerCase().split("::");
  const head = groups(before);
  const tail = after === undefined ? [] : groups(after);
  const left = Math.max(0, 8 - head.length - tail.length);
  const whole = [...head, ...Array<string>(left).fill("0"), ...tail];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** A dotted end stands for two groups, which are in the other half. */
function groups(part: string): string[] {
  return part === "" ? [] : part.split(":").flatMap((group) => (group.includes(".") ? ["0", "0"] : [group]));
}
