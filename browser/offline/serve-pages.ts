import { answerPage, type Guide } from "./answer-page.ts";
import { fileFor, forgetOldShelves } from "./device.ts";
import { handlingOf } from "./routing.ts";

declare const self: ServiceWorkerGlobalScope;

/** Makes this worker stand between the portal's pages and the line; with the guide, where the device has it. */
export function servePages(guide: Guide | null): void {
  self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener("activate", (event) => {
    event.waitUntil(Promise.all([forgetOldShelves(), beginAtOnce(), self.clients.claim()]));
  });
  self.addEventListener("fetch", (event) => answer(event, guide));
}

/** The line is asked while the worker still wakes: on an old phone that takes a third of a second. */
async function beginAtOnce(): Promise<void> {
  await self.registration.navigationPreload?.enable();
}

function answer(event: FetchEvent, guide: Guide | null): void {
  const { request } = event;
  const { method, mode, headers } = request;
  const address = new URL(request.url);
  const asked = { method, mode, address, isPartial: headers.has("range") };
  const handling = handlingOf(asked, self.location.origin);
  if (handling === "file") event.respondWith(fileFor(request));
  if (handling !== "page") return;
  const fetchLive = async (): Promise<Response> => {
    const preloaded: Response | undefined = await event.preloadResponse;
    return preloaded ?? fetch(request);
  };
  event.respondWith(answerPage({ address, guide, fetchLive, holdOn: (work) => event.waitUntil(work) }));
}
