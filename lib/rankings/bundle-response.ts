import "server-only";
import { openBundle } from "./queries/editions.ts";

const shared = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag",
  "x-content-type-options": "nosniff",
};

/** The open bundle over HTTP: its canonical bytes, its hash as the ETag, readable from any site. */
export async function bundleResponse(request: Request, slug: string | null): Promise<Response> {
  const bundle = await openBundle(slug);
  if (!bundle) return notFound(request);
  // The latest edition changes at its address; the front drops what it holds when one is published.
  const headers = {
    ...shared,
    etag: `"${bundle.hash}"`,
    "cache-control": "public, max-age=0, must-revalidate",
  };
  if (isKnown(request.headers.get("if-none-match"), bundle.hash))
    return new Response(null, { status: 304, headers });
  return new Response(bundle.text, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}

function isKnown(ifNoneMatch: string | null, hash: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(`"${hash}"`);
}

/** RFC 9457. */
function notFound(request: Request): Response {
  const problem = {
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: "There is no published ranking at this address. لا ترتيب منشورًا بهذا العنوان.",
    instance: new URL(request.url).pathname,
  };
  return Response.json(problem, {
    status: 404,
    headers: { ...shared, "content-type": "application/problem+json; charset=utf-8" },
  });
}
