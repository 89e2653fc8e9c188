import { showKeptPages } from "./kept-pages.ts";
import { keepPack } from "./pack-keeper.ts";

// What the page about the portal without a line does where it can: it keeps and removes, and shows what is kept.
if ("serviceWorker" in navigator && "caches" in window) {
  document.querySelector("[data-needs]")?.setAttribute("hidden", "");
  const renewals = [...document.querySelectorAll<HTMLElement>("[data-pack]")].map(keepPack);
  const pages = document.querySelector<HTMLElement>("[data-kept-pages]");
  if (pages) showKeptPages(pages, () => renewals.forEach((renew) => renew()));
}
