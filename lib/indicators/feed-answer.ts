import type { z } from "zod";
import { momentaryAnswer } from "#lib/api/momentary-answer.ts";
import { problemAnswer } from "#lib/api/problem.ts";
import { recordedSchema } from "./open-data.ts";
import type { HandedResult, Recorded } from "./record-values.ts";

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
  if (recorded.kind === "misfit")
    return unfit(
      recorded.misfits.map(({ place, field, reason }) => ({ at: `values.${place}.${field}`, reason })),
    );
  if (recorded.kind === "conflict")
    return problemAnswer({
      status: 409,
      title: "Another value is held",
      detail: 'Nothing was written. A correction says so: "corrects": true.',
      faults: recorded.results.map((result) => ({ at: placeOf(result), reason: result.outcome })),
    });
  const counts = (outcome: HandedResult["outcome"]) =>
    recorded.results.filter((result) => result.outcome === outcome).length;
  const changed = {
    recorded: counts("recorded"),
    updated: counts("updated"),
    corrected: counts("corrected"),
  };
  const unchanged = counts("unchanged");
  const status = unchanged === recorded.results.length ? 200 : 201;
  return momentaryAnswer(recordedSchema, { ...changed, unchanged, values: recorded.results }, status);
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
