import { packHead, readPackFile } from "#lib/domain/catalogue/pack-file.ts";
import { shelves } from "./device.ts";
import { momentOf } from "./keeping.ts";
import { sha256 } from "./sha256.ts";

export const wholeGuide = "/api/offline/catalogue";

/**
 * What came of saving a part of the guide: "unchanged" where the device has this very content already; "line" where
 * it did not come whole, "damaged" where it is not what it says it is, "full" where the device has no room. In all
 * three the copy from before stays as it was.
 */
export type Saved = "saved" | "unchanged" | "line" | "damaged" | "full";

/** Fetches a part of the guide and puts it on the device once it is whole; `tell` hears how far it has come. */
export async function savePack(
  address: string,
  tell: (share: number) => void = () => undefined,
): Promise<Saved> {
  const held = await heldPack(address);
  const response = await fetchPack(address, held?.headers.get("etag") ?? null).catch(() => null);
  if (!response) return "line";
  if (response.status === 304 && held) return put(address, held, response.headers, "unchanged");
  const file = response.ok ? await readWhole(response, tell).catch(() => null) : null;
  if (!file) return "line";
  if (!(await readPackFile(file, sha256))) return "damaged";
  return put(address, new Response(file), response.headers, "saved");
}

export async function removePack(address: string): Promise<void> {
  const cache = await caches.open(shelves.packs);
  await cache.delete(address);
  // That there is none is told by the shelf that is not there.
  if ((await cache.keys()).length === 0) await caches.delete(shelves.packs);
}

/** The copy on the device, or undefined; asking makes no shelf. */
export async function heldPack(address: string): Promise<Response | undefined> {
  return (await caches.has(shelves.packs)) ? (await caches.open(shelves.packs)).match(address) : undefined;
}

/** Without cookies: what is kept is what everybody gets. */
function fetchPack(address: string, etag: string | null): Promise<Response> {
  const headers: Record<string, string> = etag === null ? {} : { "if-none-match": etag };
  return fetch(address, { credentials: "omit", headers });
}

/** The body as it comes; how much is still to come its first line says. */
async function readWhole(
  response: Response,
  tell: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let received = 0;
  let start = "";
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    received += read.value.length;
    if (!start.includes("\n")) start += new TextDecoder().decode(read.value);
    tell(Math.min(1, received / (packHead(start)?.bytes ?? Infinity)));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function put(
  address: string,
  { body }: Response,
  headers: Headers,
  outcome: "saved" | "unchanged",
): Promise<Saved> {
  const kept = new Response(body, {
    headers: {
      "content-type": "application/json",
      etag: headers.get("etag") ?? "",
      // Of which moment it is, by the portal's clock: also where nothing had changed until then.
      date: momentOf(headers, new Date()).toUTCString(),
    },
  });
  try {
    const cache = await caches.open(shelves.packs);
    await cache.put(address, kept);
    if (address === wholeGuide) await forgetParts(cache);
    return outcome;
  } catch {
    return "full";
  }
}

/** The whole guide holds what its parts hold. */
async function forgetParts(cache: Cache): Promise<void> {
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname !== wholeGuide) await cache.delete(request);
  }
}
