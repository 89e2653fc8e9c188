import { createHash } from "node:crypto";
import { openHeaders } from "./open-headers.ts";

/** Open data with a tag of its content, so that whoever has it already is told so in a few bytes. */
export function taggedAnswer(
  request: Request,
  body: string,
  contentType: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ...openHeaders, etag, "cache-control": "public, max-age=60", vary: "accept" };
  if (knows(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...more, "content-type": contentType } });
}

function knows(held: string | null, etag: string): boolean {
  const tags = (held ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
