import { forgetEverything, shelves } from "#browser/offline/device.ts";
import { titleOf } from "#browser/offline/kept-page.ts";
import { momentOf } from "#browser/offline/keeping.ts";
import { formatDay } from "#lib/i18n/format.ts";
import { languageOfPath } from "#lib/i18n/languages.ts";
import { registerWorker } from "./offline.ts";

/** Lists the visited pages that the device holds, the youngest first, and clears the device where it is asked to. */
export function showKeptPages(block: HTMLElement, afterClearing: () => void): void {
  block.querySelector("[data-act=forget]")?.addEventListener("click", () => {
    void forgetEverything().then(async () => {
      await registerWorker();
      const place = block.querySelector<HTMLElement>("[role=status]");
      if (place) place.textContent = place.dataset.forgotten ?? "";
      await list(block);
      afterClearing();
    });
  });
  void list(block).then(() => (block.hidden = false));
}

async function list(block: HTMLElement): Promise<void> {
  const cache = await caches.open(shelves.pages);
  const held = [...(await cache.keys())].reverse();
  const rows = await Promise.all(
    held.map(async ({ url }) => rowOf(block, url, await cache.match(url, { ignoreVary: true }))),
  );
  block.querySelector("[data-list]")?.replaceChildren(...rows.flatMap((row) => row ?? []));
  const none = block.querySelector<HTMLElement>("[data-none]");
  if (none) none.hidden = rows.length > 0;
}

async function rowOf(block: HTMLElement, address: string, page: Response | undefined): Promise<Node | null> {
  const template = block.querySelector<HTMLTemplateElement>("[data-item]");
  if (!template || !page) return null;
  const row = document.importNode(template.content, true);
  const link = row.querySelector("a");
  const day = row.querySelector("span");
  if (link) {
    link.href = address;
    link.textContent = titleOf(await page.text());
  }
  if (day) day.textContent = formatDay(languageOfPath(location.pathname), momentOf(page.headers, new Date()));
  return row;
}
