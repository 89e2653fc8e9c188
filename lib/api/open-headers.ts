/** Open data may be read from any site. */
export const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, retry-after",
} as const;

const reads = "GET, HEAD, OPTIONS";

/** The answer to a browser that asks whether it may send a conditional request from another site. */
export function preflightAnswer(): Response {
  return allowing(reads);
}

/** The same where programs write by their token: pages of other sites may only read there. */
export function preflightWhereWritten(): Response {
  return allowing("GET, HEAD, POST, OPTIONS");
}

function allowing(methods: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      allow: methods,
      "access-control-allow-methods": reads,
      "access-control-allow-headers": "if-none-match, accept",
      "access-control-max-age": "86400",
    },
  });
}
