import { NextResponse, type NextRequest } from "next/server";
import { isLanguage, originalLanguage } from "#lib/i18n/languages.ts";
import { isLightPage } from "#lib/light-pages.ts";
import { pageTags } from "#lib/page-tags.ts";

/**
 * Dresses a request for a page: a nonce for its scripts, its path for the shell, and for a public page the tags
 * with which the front may hold it, or that it is to go without its scripts. It guards nothing: queries and actions do.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = isAttachment.test(pathname) ? sandboxPolicy : contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-portal-path", pathname);
  const response = respond(request, headers);
  response.headers.set("content-security-policy", policy);
  const tags = pageTags(pathname);
  if (tags) response.headers.set("x-portal-prepared", tags.join(" "));
  if (isLightPage(pathname)) response.headers.set("x-portal-scripts", "none");
  return response;
}

/** What machines ask for by its usual name: it is in no language. */
const forMachines = new Set(["/sitemap.xml", "/robots.txt"]);

export const config = { matcher: ["/((?!_next/|fonts/|icons/|favicon).*)"] };

function respond(request: NextRequest, headers: Headers): NextResponse {
  const { pathname } = request.nextUrl;
  const [, first = ""] = pathname.split("/");
  if (pathname === "/") return NextResponse.redirect(new URL(`/${originalLanguage}`, request.url));
  if (first === "api" || isLanguage(first) || forMachines.has(pathname))
    return NextResponse.next({ request: { headers } });
  return NextResponse.rewrite(new URL(`/${originalLanguage}/not-found`, request.url), {
    request: { headers },
  });
}

/** Files that people attached: whatever is in them, nothing runs, not even where one is opened and not kept. */
const isAttachment = /^\/[a-z]{2}\/attachments\//;
// The styles are for the page that stands there where a file is not.
const sandboxPolicy = "sandbox; default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
