import { openHeaders } from "./open-headers.ts";

/** A refusal as RFC 9457 has it. */
export interface Problem {
  status: number;
  title: string;
  detail?: string;
  /** The parameters that could not be understood. */
  parameters?: readonly string[];
}

/** The answer to a request of the open data that cannot be met. */
export function problemAnswer({ status, title, detail, parameters }: Problem): Response {
  return new Response(JSON.stringify({ type: "about:blank", status, title, detail, parameters }), {
    status,
    headers: { ...openHeaders, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** 400: parameters that were sent and cannot be understood. */
export function malformedParameters(parameters: readonly string[]): Response {
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
