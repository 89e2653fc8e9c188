import type { Pack } from "#lib/domain/catalogue/pack.ts";
import { readPackFile } from "#lib/domain/catalogue/pack-file.ts";
import { packUnion } from "#lib/domain/catalogue/pack-union.ts";
import { shelves } from "./device.ts";
import { momentOf } from "./keeping.ts";
import { sha256 } from "./sha256.ts";

/** What the device holds of the guide, and of which moment the oldest part of it is. */
export interface KeptPack {
  pack: Pack;
  keptAt: Date;
}

/** What was read last, so that the next page need not read a megabyte again; `of` names it with its version. */
let last: { of: string; kept: KeptPack | null } | undefined;

export async function keptPack(): Promise<KeptPack | null> {
  const cache = await caches.open(shelves.packs);
  const copies = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, copy: await cache.match(request) })),
  );
  const of = copies
    .map(({ request, copy }) => [request.url, copy?.headers.get("etag"), copy?.headers.get("date")].join())
    .join();
  if (last?.of !== of) last = { of, kept: await together(copies.flatMap(({ copy }) => copy ?? [])) };
  return last.kept;
}

/** A copy that was damaged on the device counts for nothing. */
async function together(copies: readonly Response[]): Promise<KeptPack | null> {
  const read = await Promise.all(
    copies.map(async (copy) => ({
      pack: await readPackFile(new Uint8Array(await copy.arrayBuffer()), sha256),
      keptAt: momentOf(copy.headers, new Date()),
    })),
  );
  const whole = read.flatMap(({ pack, keptAt }) => (pack ? { pack, keptAt } : []));
  const complete = whole.filter(({ pack }) => pack.organisation === null);
  const [first, ...rest] = complete.length > 0 ? complete : whole;
  if (!first) return null;
  const oldest = Math.min(...[first, ...rest].map(({ keptAt }) => keptAt.getTime()));
  return { pack: packUnion([first.pack, ...rest.map(({ pack }) => pack)]), keptAt: new Date(oldest) };
}
