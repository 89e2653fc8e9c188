import { shelves } from "./device.ts";
import { momentOf } from "./keeping.ts";
import { savePack } from "./save-pack.ts";
import { savesData } from "./saves-data.ts";

const oneDay = 86_400_000;
const oneHour = 3_600_000;
let lastTried = 0;

/**
 * Asks once a day whether the guide on the device is still as it is in the portal, while the line holds anyway, and
 * fetches it where it changed. Whoever saves data is left alone: they renew it themselves.
 */
export async function renewPacks(now: number): Promise<void> {
  if (savesData() || now - lastTried < oneHour) return;
  lastTried = now;
  const cache = await caches.open(shelves.packs);
  for (const request of await cache.keys()) {
    const held = await cache.match(request);
    const heldAt = held ? momentOf(held.headers, new Date(0)).getTime() : now;
    if (now - heldAt > oneDay) await savePack(new URL(request.url).pathname);
  }
}
