import { z } from "zod";
import { openHeaders } from "./open-headers.ts";

/** A refusal as RFC 9457 has it. */
export const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
  /** The parameters that could not be understood. */
  parameters: z.array(z.string()).optional(),
  /** What was sent and cannot be taken, each with its reason. */
  faults: z.array(z.object({ at: z.string(), reason: z.string() })).optional(),
  /** What to quote when asking for help. */
  reference: z.string().optional(),
});

/** The answer to a request of the open data that cannot be met. */
export function problemAnswer(problem: Omit<z.input<typeof problemSchema>, "type">): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), {
    status: problem.status,
    headers: { ...openHeaders, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** 400: parameters that were sent and cannot be understood. */
export function malformedParameters(parameters: string[]): Response {
  return problemAnswer({
    status: 400,
    title: "Malformed parameters",
    detail: `These parameters cannot be understood: ${parameters.join(", ")}.`,
    parameters,
  });
}

/** 404: the address names nothing that is published. */
export function nothingPublished(what: string): Response {
  return problemAnswer({ status: 404, title: "Not found", detail: `No such ${what} is published.` });
}
