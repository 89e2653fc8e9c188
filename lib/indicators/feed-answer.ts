import type { z } from "zod";
import { momentaryAnswer } from "#lib/api/momentary-answer.ts";
import { problemAnswer } from "#lib/api/problem.ts";
import type { FeedOutcome } from "#lib/domain/indicators/feed.ts";
import type { HandedUses, UseResult } from "./hand-over-uses.ts";
import { recordedSchema, recordedUsesSchema } from "./open-data.ts";
import type { HandedResult, Recorded, Taken } from "./record-values.ts";

/** 401: the same whether a token is missing, unknown or withdrawn. */
export function unknownSource(): Response {
  const answer = problemAnswer({
    status: 401,
    title: "Unknown source",
    detail: "Send the token of a source: Authorization: Bearer …",
  });
  answer.headers.set("www-authenticate", 'Bearer realm="indicators"');
  return answer;
}

export function tooManyFeeds(): Response {
  const answer = problemAnswer({ status: 429, title: "Too many requests" });
  answer.headers.set("retry-after", "60");
  return answer;
}

export function notJson(): Response {
  return problemAnswer({ status: 400, title: "Malformed JSON", detail: "The body is not JSON." });
}

/** 422: what is said is no list of values. */
export function notValues(issues: readonly z.core.$ZodIssue[]): Response {
  return unfit(issues.map(({ path, code }) => ({ at: path.join("."), reason: code })));
}

/** 201 where something was written down, 200 where all of it stood already. */
export function recordedAnswer(recorded: Recorded): Response {
  if (recorded.kind !== "written") return notTaken(recorded, "values", placeOf);
  const { results } = recorded;
  return momentaryAnswer(recordedSchema, { ...counted(results), values: results }, statusOf(results));
}

/** The same of uses. */
export function recordedUsesAnswer(recorded: HandedUses): Response {
  if (recorded.kind !== "written") return notTaken(recorded, "uses", placeOfUse);
  const { results } = recorded;
  return momentaryAnswer(recordedUsesSchema, { ...counted(results), uses: results }, statusOf(results));
}

interface Result {
  outcome: FeedOutcome;
}
interface Fault {
  place: number;
  field: string;
  reason: string;
}

function notTaken<Kind extends Result>(
  refused: Exclude<Taken<Kind, Fault>, { kind: "written" }>,
  list: string,
  placeOf: (result: Kind) => string,
): Response {
  if (refused.kind === "misfit")
    return unfit(
      refused.misfits.map(({ place, field, reason }) => ({ at: `${list}.${place}.${field}`, reason })),
    );
  return problemAnswer({
    status: 409,
    title: "Another value is held",
    detail: 'Nothing was written. A correction says so: "corrects": true.',
    faults: refused.results.map((result) => ({ at: placeOf(result), reason: result.outcome })),
  });
}

function counted(results: readonly Result[]) {
  const counts = (asked: FeedOutcome) => results.filter(({ outcome }) => outcome === asked).length;
  return {
    recorded: counts("recorded"),
    updated: counts("updated"),
    corrected: counts("corrected"),
    unchanged: counts("unchanged"),
  };
}

function statusOf(results: readonly Result[]): number {
  return results.every(({ outcome }) => outcome === "unchanged") ? 200 : 201;
}

const mostFaults = 100;

function unfit(faults: readonly { at: string; reason: string }[]): Response {
  return problemAnswer({
    status: 422,
    title: "Values that do not fit",
    detail: "Nothing was written.",
    faults: faults.slice(0, mostFaults),
  });
}

function placeOf({ indicator, period, service }: HandedResult): string {
  return [indicator, service, period].filter(Boolean).join("/");
}

function placeOfUse({ service, year, channel }: UseResult): string {
  return [service, year, channel].join("/");
}
