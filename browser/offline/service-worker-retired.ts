import { forgetEverything } from "./device.ts";

declare const self: ServiceWorkerGlobalScope;

// Takes the place of the service worker where the portal is told to keep nothing on devices: it clears what was kept
// and goes. Pages are then the browser's own business again.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetEverything(), self.registration.unregister()]));
});
