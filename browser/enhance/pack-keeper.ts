import { keepShell } from "#browser/offline/device.ts";
import { heldPack, removePack, savePack, wholeGuide, type Saved } from "#browser/offline/save-pack.ts";
import { momentOf } from "#browser/offline/keeping.ts";
import { formatDate, formatDay } from "#lib/i18n/format.ts";
import { languageOfPath, type Language } from "#lib/i18n/languages.ts";
import { sizeInWords } from "#lib/i18n/size-in-words.ts";
import { registerWorker } from "./offline.ts";

/** Within so many bytes a pack says of when it is. */
const mostHead = 400;

type State = "absent" | "saving" | "kept" | "contained";

/** Makes a block of the page keep its pack; what is returned shows it anew after the device was changed elsewhere. */
export function keepPack(block: HTMLElement): () => void {
  const address = block.dataset.pack ?? wholeGuide;
  const language = languageOfPath(location.pathname);
  const renew = () => void showState(block, address, language);
  const act = (name: string, work: () => Promise<Saved | "removed">) =>
    block.querySelector(`[data-act=${name}]`)?.addEventListener("click", () => {
      say(block, "");
      void work()
        .then((outcome) => say(block, outcome))
        .catch(() => say(block, "full"))
        .then(() => showState(block, address, language));
    });
  const save = () => saveAll(block, address, language);
  act("save", save);
  act("renew", save);
  act("remove", async () => {
    await removePack(address);
    await registerWorker();
    return "removed";
  });
  renew();
  block.hidden = false;
  return renew;
}

async function saveAll(block: HTMLElement, address: string, language: Language): Promise<Saved> {
  show(block, "saving");
  const bar = block.querySelector("progress");
  bar?.removeAttribute("value");
  const outcome = await savePack(address, (share) => {
    if (bar) bar.value = share;
  });
  if (outcome !== "saved" && outcome !== "unchanged") return outcome;
  await keepStart(language);
  await navigator.storage?.persist?.().catch(() => false);
  // Last: a worker takes over at once only from one that has nothing left to do.
  await registerWorker();
  return outcome;
}

/** The pages from which everything else is reached, as everybody gets them. */
async function keepStart(language: Language): Promise<void> {
  for (const section of ["", "/offline", "/services", "/organisations", "/life-events"]) {
    const address = `${location.origin}/${language}${section}`;
    await fetch(address, { credentials: "omit" })
      .then((page) => keepShell(address, page))
      .catch(() => undefined);
  }
}

async function showState(block: HTMLElement, address: string, language: Language): Promise<void> {
  const held = await heldPack(address);
  if (held) {
    const file = await held.blob();
    fill(block, "date", formatDay(language, momentOf(held.headers, new Date())));
    fill(block, "size", sizeInWords(language, file.size));
    const changedAt = /"changedAt":"([^"]+)"/.exec(await file.slice(0, mostHead).text())?.[1];
    if (changedAt) fill(block, "changed-on", formatDate(language, new Date(changedAt)));
    return show(block, "kept");
  }
  if (address !== wholeGuide && (await heldPack(wholeGuide))) return show(block, "contained");
  show(block, "absent");
  await tellDownload(block, address, language);
}

/** What the download will cost, where the portal says it beforehand. */
async function tellDownload(block: HTMLElement, address: string, language: Language): Promise<void> {
  const answer = await fetch(address, { method: "HEAD", credentials: "omit" }).catch(() => null);
  const bytes = Number(answer?.headers.get("content-length") ?? 0);
  const line = block.querySelector<HTMLElement>("[data-download]");
  if (!answer?.ok || bytes === 0 || !line) return;
  fill(block, "download-size", sizeInWords(language, bytes));
  line.hidden = false;
}

function show(block: HTMLElement, state: State): void {
  for (const part of block.querySelectorAll<HTMLElement>("[data-when]"))
    part.hidden = part.dataset.when !== state;
}

function fill(block: HTMLElement, name: string, text: string): void {
  const place = block.querySelector(`[data-${name}]`);
  if (place) place.textContent = text;
}

function say(block: HTMLElement, outcome: string): void {
  const place = block.querySelector<HTMLElement>("[role=status]");
  if (place) place.textContent = place.dataset[outcome] ?? "";
}
