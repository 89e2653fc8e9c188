declare const self: ServiceWorkerGlobalScope;

/** What an earlier build kept is nobody's any more. */
async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== PORTAL_BUILD_NAME).map((name) => caches.delete(name)));
}

self.addEventListener("activate", (event) => event.waitUntil(forgetOtherBuilds()));

export {};
