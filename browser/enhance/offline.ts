import { forgetEverything, keepFile, keepPage, shelves } from "#browser/offline/device.ts";
import { isKeptFile } from "#browser/offline/routing.ts";
import { savesData } from "#browser/offline/saves-data.ts";

/**
 * Lets the service worker keep what is read, once the page is quiet. A browser that refuses, or a page without a
 * secure context, goes on without.
 */
export function keepWhatIsRead(): void {
  if (!("serviceWorker" in navigator)) return;
  whenQuiet(() => void (offersKeeping() ? startKeeping() : stopKeeping()).catch(() => undefined));
}

/** Registers the worker for this device: who has the guide on it gets the one that reads the guide. */
export async function registerWorker(): Promise<void> {
  const worker = await workerForDevice();
  await navigator.serviceWorker.register(worker);
  // The guide may have come or gone meanwhile: of two who register, the one who knows better must be the last.
  if ((await workerForDevice()) !== worker) await registerWorker();
}

async function workerForDevice(): Promise<string> {
  return (await caches.has(shelves.packs)) ? "/service-worker-guide.js" : "/service-worker.js";
}

/** Where the portal keeps nothing on devices, its pages name no manifest. */
function offersKeeping(): boolean {
  return document.querySelector("link[rel=manifest]") !== null;
}

async function startKeeping(): Promise<void> {
  const isFirstVisit = navigator.serviceWorker.controller === null;
  await registerWorker();
  if (isFirstVisit && !savesData()) await keepThisPage();
}

/** The first page came before the worker: it is kept from the browser's own store, the line is not asked again. */
async function keepThisPage(): Promise<void> {
  const files = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && isKeptFile(pathname));
  await keepPage(addressOf(location.href), await stored(location.href));
  for (const { href } of files) await keepFile(href, await stored(href));
}

function stored(address: string): Promise<Response> {
  return fetch(address, { credentials: "omit", cache: "force-cache" });
}

function addressOf(href: string): string {
  return href.replace(/#.*/, "");
}

async function stopKeeping(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  if (workers.length === 0) return;
  await Promise.all(workers.map((worker) => worker.unregister()));
  await forgetEverything();
}

/** After everything that the page itself needs. */
function whenQuiet(work: () => void): void {
  const wait = () =>
    "requestIdleCallback" in window
      ? requestIdleCallback(work, { timeout: 10_000 })
      : setTimeout(work, 2_000);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
