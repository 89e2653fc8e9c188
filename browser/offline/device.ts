import { isLasting, mayKeepFile, mayKeepPage, type Answered } from "./keeping.ts";

/**
 * What the device holds, each kind in a cache of its own. The number grows when a kind can no longer be read as
 * before; what bears another name is nobody's any more. A new build alone throws nothing away: people on a weak line
 * paid for what they hold.
 */
export const shelves = {
  pages: "portal-pages-1",
  shell: "portal-shell-1",
  files: "portal-files-1",
  packs: "portal-packs-1",
} as const;

const mostPages = 60;
const mostFiles = 40;

/** Keeps a page that was visited, as the youngest; the one that was visited longest ago makes room. */
export async function keepPage(address: string, response: Response): Promise<void> {
  if (mayKeepPage(answered(response))) await keep(shelves.pages, address, response, mostPages);
  else await leaveUnread(response);
}

/** Keeps a page that a person asked for with the guide; it makes room for nothing. */
export async function keepShell(address: string, response: Response): Promise<void> {
  if (mayKeepPage(answered(response))) await keep(shelves.shell, address, response, Infinity);
  else await leaveUnread(response);
}

export async function keepFile(address: string, response: Response): Promise<void> {
  if (mayKeepFile(answered(response))) await keep(shelves.files, address, response, mostFiles);
  else await leaveUnread(response);
}

/** The kept copy of a page, the younger where there are two. */
export async function keptPage(address: string): Promise<Response | undefined> {
  for (const shelf of [shelves.pages, shelves.shell]) {
    const copy = await onShelf(shelf, address);
    if (copy) return copy;
  }
  return undefined;
}

/** A file of the portal: from the device where it lasts, else from the portal and, where that fails, from the device. */
export async function fileFor(request: Request): Promise<Response> {
  const copy = await onShelf(shelves.files, request.url).catch(() => undefined);
  if (copy && isLasting(copy.headers)) return copy;
  try {
    const response = await fetch(request);
    void keepFile(request.url, response.clone()).catch(() => undefined);
    return response;
  } catch (cause) {
    if (copy) return copy;
    throw cause;
  }
}

/** Everything that bears a name of the portal and is on none of the shelves. */
export async function forgetOldShelves(): Promise<void> {
  const names = await caches.keys();
  const known: readonly string[] = Object.values(shelves);
  const old = names.filter((name) => name.startsWith("portal-") && !known.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

export async function forgetEverything(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function keep(shelf: string, address: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(shelf);
  // Put in anew it is the youngest: a cache lists what it holds in the order in which it came.
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, response);
  const held = await cache.keys();
  await Promise.all(
    held.slice(0, Math.max(0, held.length - most)).map((old) => cache.delete(old, { ignoreVary: true })),
  );
}

/** A body that nobody reads would hold its line open. */
async function leaveUnread(response: Response): Promise<void> {
  await response.body?.cancel();
}

async function onShelf(shelf: string, address: string): Promise<Response | undefined> {
  // The portal says that answers differ by cookie; those that differ are never kept.
  return (await caches.open(shelf)).match(address, { ignoreVary: true });
}

function answered(response: Response): Answered {
  const { status, type, headers, redirected, url } = response;
  return { status: redirected ? 0 : status, type, address: new URL(url), headers };
}
