/** What a check of a link came to. */
export const linkOutcomes = [
  "gone",
  "unreachable",
  "insecure",
  "unfit",
  "refused",
  "moved",
  "works",
] as const;

export type LinkOutcome = (typeof linkOutcomes)[number];

/** How a server answered one request. */
export interface Answer {
  status: number;
  location: string | null;
}

export interface Hop {
  to: string;
  /** The old address is given up (RFC 9110: 301, 308). */
  permanent: boolean;
}

const temporary = [302, 303, 307];
const permanent = [301, 308];

/** Where an answer sends on to; null where it is the last. */
export function hopOf({ status, location }: Answer, from: string): Hop | null {
  if (!temporary.includes(status) && !permanent.includes(status)) return null;
  const to = location === null ? null : URL.parse(location, from);
  return to && { to: to.href, permanent: permanent.includes(status) };
}

/** Whether HEAD was answered in a way that only GET can settle: many servers know no HEAD, or refuse it. */
export function needsGet(status: number): boolean {
  return status >= 400 && status !== 410;
}

/** What the last answer means, after the hops that led to it. */
export function outcomeOf(status: number, hops: readonly Hop[]): LinkOutcome {
  if (status >= 200 && status < 300) return hops.length > 0 && hops.every(isPermanent) ? "moved" : "works";
  if (status === 404 || status === 410) return "gone";
  return status >= 400 && status < 500 ? "refused" : "unreachable";
}

/** What a failed connection means, by the code that Node.js gives it. */
export function outcomeOfError(code: string): LinkOutcome {
  return /CERT|SELF_SIGNED|VERIFY_LEAF|HOSTNAME_MISMATCH/.test(code) ? "insecure" : "unreachable";
}

/** Whether somebody has to do something. */
export function isBroken(outcome: LinkOutcome): boolean {
  return outcome !== "works" && outcome !== "moved";
}

function isPermanent(hop: Hop): boolean {
  return hop.permanent;
}
