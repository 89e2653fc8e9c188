/** After so many months a verification no longer stands for the service as it is. */
export const VERIFICATION_MONTHS = 18;

export type Verification = "unverified" | "verified" | "outOfDate";

/**
 * How far a service's facts can be relied on. Days are ISO dates ("2026-11-23"); on the day that completes the
 * eighteenth month a verification is out of date.
 */
export function verification(verifiedOn: string | null, today: string): Verification {
  if (verifiedOn === null) return "unverified";
  return monthsBetween(verifiedOn, today) < VERIFICATION_MONTHS ? "verified" : "outOfDate";
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}
