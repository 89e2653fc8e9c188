import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { encode, encodedBytes, type Encoded, type Encoding } from "#server/answers/encodings.ts";
import { lightLinks } from "#server/answers/light-document.ts";
import { inertPolicy, lightPolicy, securityHeaders } from "#server/answers/security-headers.ts";
import type { Forwarding } from "#server/guard/forwarding.ts";
import { countedAs } from "#server/markup/counted-as.ts";
import type { Lighten } from "#server/markup/light-page.ts";

/** A finished public page, in every encoding, with the headers of each. */
export interface PreparedPage {
  status: number;
  /** A document for people, not an answer for programs. */
  isDocument: boolean;
  /** How it says it is to be counted, where it does. */
  countedAs: string | undefined;
  etag: string;
  tags: ReadonlySet<string>;
  preparedAt: number;
  bodies: Encoded;
  heads: Record<Encoding, readonly string[]>;
  /** What an answer without a body says (304). */
  validators: readonly string[];
  bytes: number;
}

interface Rendered {
  status: number;
  body: Buffer;
  headers: OutgoingHttpHeaders;
  tags: ReadonlySet<string>;
  from: Pick<Forwarding, "protocol" | "host">;
  now: number;
}

const brotliQuality = 6;

/** Undefined where the page would not be whole without the framework's scripts. */
export async function preparePage(rendered: Rendered, lighten: Lighten): Promise<PreparedPage | undefined> {
  const { status, body, headers, tags, from, now } = rendered;
  const isHtml = String(headers["content-type"]).startsWith("text/html");
  const markup = isHtml ? lighten(body.toString("utf8")) : undefined;
  if (isHtml && markup === undefined) return undefined;
  const bodies = await encode(markup === undefined ? body : Buffer.from(markup), brotliQuality);
  const etag = (isHtml ? undefined : ownTag(headers)) ?? tagOf(bodies.identity);
  const kept = keptHeaders(headers);
  const validators = ["ETag", etag, "Cache-Control", caching(status), "Vary", vary(headers), ...kept.open];
  const policy = isHtml ? lightPolicy(from, markup) : inertPolicy;
  const common = [
    ...validators,
    ...kept.others,
    ...["Content-Security-Policy", policy],
    ...securityHeaders(from.protocol).flat(),
  ];
  return {
    status,
    isDocument: isHtml,
    countedAs: markup === undefined ? undefined : countedAs(markup),
    etag,
    tags,
    preparedAt: now,
    bodies,
    heads: {
      identity: head(common, bodies.identity, "identity"),
      gzip: head(common, bodies.gzip, "gzip"),
      br: head(common, bodies.br, "br"),
    },
    validators,
    bytes: encodedBytes(bodies),
  };
}

/** Weak, since one tag stands for the same page in every encoding. */
function tagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** Data may be the same though its bytes are not (a file that says when it was packed): whoever made it knows. */
function ownTag({ etag }: OutgoingHttpHeaders): string | undefined {
  const own = /^(?:W\/)?("[\w+/=.-]+")$/.exec(String(etag))?.[1];
  return own && `W/${own}`;
}

/** The same page, said to be missing: for an address that shows it in place of nothing. */
export function asMissing(page: PreparedPage): PreparedPage {
  const { identity, gzip, br } = page.heads;
  return { ...page, status: 404, heads: { identity: unkept(identity), gzip: unkept(gzip), br: unkept(br) } };
}

function unkept(head: readonly string[]): string[] {
  return head.map((value, at) => (head[at - 1] === "Cache-Control" ? caching(404) : value));
}

function caching(status: number): string {
  return status === 200 ? "public, max-age=0, must-revalidate" : "no-store";
}

function head(common: readonly string[], body: Buffer | undefined, encoding: Encoding): string[] {
  const length = ["Content-Length", String(body?.length ?? 0)];
  return encoding === "identity"
    ? [...common, ...length]
    : [...common, ...length, "Content-Encoding", encoding];
}

const replaced =
  /^(content-length|content-encoding|transfer-encoding|connection|keep-alive|date|etag|last-modified|age|expires|cache-control|vary|set-cookie|content-security-policy.*|link|x-powered-by|x-portal-.*|x-nextjs-.*|x-middleware-.*)$/;

/** Who may read an answer is said with every one of them: a script of another site may ask whether it has changed. */
function keptHeaders(headers: OutgoingHttpHeaders): { open: string[]; others: string[] } {
  const secured = new Set(securityHeaders("https").map(([name]) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !replaced.test(name) && !secured.has(name));
  const { open = [], others = [] } = Object.groupBy(kept, ([name]) =>
    name.startsWith("access-control-") ? "open" : "others",
  );
  const links = lightLinks(headers.link);
  return {
    open: open.flatMap(asLines),
    others: [...others.flatMap(asLines), ...(links ? ["Link", links] : [])],
  };
}

function asLines([name, value]: [string, OutgoingHttpHeaders[string]]): string[] {
  return [value ?? []].flat().flatMap((item) => [name, String(item)]);
}

const always = ["Accept-Encoding", "Cookie"];
const onlyForScripts = /^(rsc|next-.*|accept-encoding|cookie)$/i;

function vary(headers: OutgoingHttpHeaders): string {
  const named = [headers.vary ?? []].flat().flatMap((value) => String(value).split(","));
  const others = named.map((name) => name.trim()).filter((name) => name !== "" && !onlyForScripts.test(name));
  return [...always, ...others].join(", ");
}
