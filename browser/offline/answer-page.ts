import type { Language } from "#lib/i18n/languages.ts";
import { keepPage, keptPage, shelves } from "./device.ts";
import { asKept, titleOf } from "./kept-page.ts";
import { momentOf } from "./keeping.ts";
import { lostPage } from "./lost-page.ts";
import type { Link } from "./pages/device-page.ts";
import { languageOf } from "./routing.ts";

/** With a copy in hand nobody waits longer than this for the line. */
const patienceMs = 4_000;
const mostListed = 12;

/** What the device can say of the guide to services. */
export interface Guide {
  /** The page of an address, and of which moment it is; null where the guide does not know it. */
  pageFor: (address: URL, now: Date) => Promise<{ page: string; keptAt: Date } | null>;
  /** The ways into it, or null where nothing of it is there. */
  linksIn: (language: Language) => Promise<readonly Link[] | null>;
  /** Brings it up to date, now that the line holds. */
  renew: () => Promise<void>;
}

export interface Visit {
  address: URL;
  guide: Guide | null;
  /** Asks the portal. */
  fetchLive: () => Promise<Response>;
  /** Lets the worker live until what is under way has ended. */
  holdOn: (work: Promise<unknown>) => void;
}

/** The live page while the line holds; else what the device has of it, with its day; else a page that helps on. */
export async function answerPage({ address, guide, fetchLive, holdOn }: Visit): Promise<Response> {
  const live = fetchLive();
  const kept = live.then((response) => keepPage(address.href, response.clone()));
  // What cannot be kept, for want of room or of a line, is not a reason to show less.
  holdOn(kept.catch(() => undefined));
  const first = await Promise.race([live.catch(() => undefined), patience()]);
  if (first && first.status < 500) {
    if (guide) holdOn(guide.renew().catch(() => undefined));
    return first;
  }
  const held = await fromDevice(address, guide).catch(() => undefined);
  if (held) return held;
  return live.catch(() => whatElse(address, guide));
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs, undefined));
}

/** The page as the device has it: the kept copy or the guide's page, whichever is younger. */
async function fromDevice(address: URL, guide: Guide | null): Promise<Response | undefined> {
  const now = new Date();
  const [copy, said] = await Promise.all([
    keptPage(address.href),
    guide?.pageFor(address, now).catch(() => null),
  ]);
  const copiedAt = copy ? momentOf(copy.headers, now) : undefined;
  if (said && (!copiedAt || copiedAt < said.keptAt)) return documentOf(said.page);
  return copy && copiedAt && documentOf(asKept(await copy.text(), address, copiedAt));
}

async function whatElse(address: URL, guide: Guide | null): Promise<Response> {
  const language = languageOf(address.pathname) ?? "ar";
  const links = await guide?.linksIn(language).catch(() => null);
  const visited = await visitedPages(language).catch(() => []);
  const page = lostPage({
    language,
    address: address.pathname + address.search,
    guide: links ?? null,
    visited,
  });
  return documentOf(page, 503);
}

async function visitedPages(language: string) {
  const cache = await caches.open(shelves.pages);
  const requests = (await cache.keys()).filter(({ url }) => languageOf(new URL(url).pathname) === language);
  const youngest = requests.slice(-mostListed).reverse();
  return Promise.all(
    youngest.map(async ({ url }) => ({
      address: url.slice(new URL(url).origin.length),
      title: titleOf((await (await cache.match(url, { ignoreVary: true }))?.text()) ?? ""),
    })),
  );
}

/** Nothing in it runs but the portal's own files. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function documentOf(page: string, status = 200): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "no-store",
  };
  return new Response(page, { status, headers });
}
