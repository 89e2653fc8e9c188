import { createHash } from "node:crypto";
import { openHeaders } from "./open-headers.ts";

interface Tagged {
  body: string | Uint8Array<ArrayBuffer>;
  contentType: string;
  /** Names the content where the bytes do not; else it is taken of the body. */
  etag?: string;
  /** What belongs to the answer with and without its body. */
  always?: Readonly<Record<string, string>>;
  /** What belongs to the body alone. */
  withBody?: Readonly<Record<string, string>>;
}

/** Open data with a tag of its content, so that whoever has it already is told so in a few bytes. */
export function taggedAnswer(request: Request, { body, contentType, ...tagged }: Tagged): Response {
  const etag = tagged.etag ?? `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ...openHeaders, etag, "cache-control": "public, max-age=60", ...tagged.always };
  if (knows(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...tagged.withBody, "content-type": contentType } });
}

function knows(held: string | null, etag: string): boolean {
  const tags = (held ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
