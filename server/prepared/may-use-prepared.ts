import type { IncomingHttpHeaders } from "node:http";
import { namesFormat, pathOf } from "./page-key.ts";

export interface Asking {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
}

/** Cookies that make an answer personal: anything named a session, and the framework's preview of drafts. */
const personalCookie = /(?:^|[-_.])(?:session(?:[-_.]|$)|prerender_bypass$|next_preview_data$)/i;

/** How the framework's scripts ask for parts of a page instead of the page. */
const partOfPage = [
  "rsc",
  "next-action",
  "next-url",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
];

export function isPersonal({ cookie, authorization }: IncomingHttpHeaders): boolean {
  if (authorization !== undefined) return true;
  return cookie !== undefined && cookie.split(";").some((pair) => personalCookie.test(cookieName(pair)));
}

/** Whether the request asks for the page that everybody gets, whole and in its usual form. */
export function mayUsePrepared({ method, url = "", headers }: Asking): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (partOfPage.some((name) => headers[name] !== undefined)) return false;
  // An address that names its format has no other form, whatever else would be welcome.
  return (namesFormat(pathOf(url)) || asksForUsualForm(headers.accept)) && !isPersonal(headers);
}

function cookieName(pair: string): string {
  return (pair.split("=", 1)[0] ?? "").trim();
}

/** Whoever names a form of data that an address may have beside its usual one chooses for themselves. */
function asksForUsualForm(accept: string | undefined): boolean {
  if (accept === undefined || accept === "*/*") return true;
  return /text\/html|application\/json|\*\/\*/i.test(accept) && !/\+json|x-component/i.test(accept);
}
