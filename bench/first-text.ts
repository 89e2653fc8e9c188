import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "#scripts/testing/chromium.ts";
import { alignedTable } from "./aligned-table.ts";
import { pages } from "./pages.ts";

/** The lines that people have (N2, N3), in kbit/s and milliseconds there and back. */
const lines = [
  { name: "GPRS", kilobits: 50, latency: 500 },
  { name: "2G", kilobits: 250, latency: 300 },
  { name: "3G", kilobits: 700, latency: 200 },
];

export interface FirstText {
  page: string;
  line: string;
  /** Seconds until the first words, and until everything is there. */
  words: number;
  whole: number;
}

/** How soon a visitor without a memory reads the first words on a slow line. */
export async function firstTexts(origin: string, root: string): Promise<FirstText[]> {
  const browser = await chromium.launch({
    executablePath: await findChromium(root),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  const found: FirstText[] = [];
  try {
    for (const line of lines)
      for (const { name, path } of pages)
        found.push({ page: name, line: line.name, ...(await visit(browser, origin + path, line)) });
  } finally {
    await browser.close();
  }
  return found;
}

async function visit(
  browser: Browser,
  url: string,
  { kilobits, latency }: (typeof lines)[number],
): Promise<Pick<FirstText, "words" | "whole">> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const throughput = (kilobits * 1000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  // A moment is only known a little after it has come.
  await page.waitForFunction(() => (performance.getEntriesByType("navigation")[0]?.duration ?? 0) > 0);
  const moments = await page.evaluate(() => ({
    words: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    whole: performance.getEntriesByType("navigation")[0]?.duration ?? 0,
  }));
  await context.close();
  return { words: moments.words / 1000, whole: moments.whole / 1000 };
}

export function firstTextTable(found: readonly FirstText[]): string {
  const head = ["line", "page", "first words s", "whole s"];
  const rows = found.map(({ line, page, words, whole }) => [line, page, words.toFixed(1), whole.toFixed(1)]);
  return alignedTable([head, ...rows], new Set([0, 1]));
}
