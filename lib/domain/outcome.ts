import type { Reason } from "./reasons.ts";

/** What an act ends in: a value, or a refusal whose reason has a sentence in `locales`. */
export type Outcome<Value> = { ok: true; value: Value } | Refusal;

export interface Refusal {
  ok: false;
  reason: Reason;
  /** Reasons per field of the form, by the field's name. */
  fields?: Record<string, Reason>;
  /** What already stands there and is in the way, as people call it. */
  standing?: string;
  /** What leads round in a circle, as people call it, from one back to itself. */
  circle?: readonly string[];
  /** The moment that was missed, in milliseconds since 1970. */
  deadline?: number;
}

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(reason: Reason, fields?: Record<string, Reason>, standing?: string): Refusal {
  return { ok: false, reason, ...(fields && { fields }), ...(standing && { standing }) };
}
