import { gzipSync } from "node:zlib";
import { expect, test, type Page, type Response } from "@playwright/test";

const kilobyte = 1024;
const lightest = {
  html: 14 * kilobyte,
  /** Of the page as it arrives, up to its first words. */
  beforeText: 8 * kilobyte,
  scripts: 10 * kilobyte,
  firstVisit: 60 * kilobyte,
};
const enhancement = "/enhance/portal.js";

/**
 * A page of a citizen is light: `answers` are all that a browser without a memory was sent for it, the service
 * worker's included.
 */
export async function expectLight(page: Page, answers: readonly Response[]): Promise<void> {
  const documents = answers.filter((answer) => answer.request().resourceType() === "document");
  const document = documents.at(-1);
  const html = (await document?.text()) ?? "";
  const { origin, pathname } = new URL(page.url());
  // The page about the lost line has a second one.
  const allowed = pathname.endsWith("/offline") ? [enhancement, "/enhance/offline.js"] : [enhancement];
  expect(scriptsIn(html).toSorted(), "its scripts").toEqual(allowed.toSorted());
  expect(html, "styles are inside").not.toContain('rel="stylesheet"');
  expectPolicy(
    document?.headers()["content-security-policy"] ?? "",
    allowed.map((script) => origin + script),
  );

  await everythingSent(page);
  // The service worker keeps what was read; it takes that from the browser's own store, not over the line again:
  // the first answer of an address counts.
  const byAddress = new Map(answers.toReversed().map((answer) => [answer.url(), answer]));
  const weights = await Promise.all([...byAddress.values()].map(weightOf));
  const together = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = weights.filter(({ path }) => path === enhancement).map(({ bytes }) => bytes);
  const zipped = weigh(html);
  test.info().annotations.push({ type: "weight", description: `${zipped} of ${together} bytes are HTML` });
  expect(zipped, "the HTML").toBeLessThanOrEqual(lightest.html);
  expect(weigh(html.slice(0, html.indexOf("<h1"))), "before the first words").toBeLessThanOrEqual(
    lightest.beforeText,
  );
  expect(Math.max(...scripts), "the script").toBeLessThanOrEqual(lightest.scripts);
  // What a form answers is no first visit.
  if (documents.length === 1)
    expect(together, JSON.stringify(weights)).toBeLessThanOrEqual(lightest.firstVisit);
}

/** The address of each script that runs; data in scripts does not. */
function scriptsIn(html: string): string[] {
  const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
  const run = scripts.filter((tag) => !/ type="application\/ld\+json"/.test(tag));
  return run.map((tag) => / src="([^"]*)"/.exec(tag)?.[1] ?? tag);
}

function expectPolicy(policy: string, scripts: readonly string[]): void {
  const rules = Object.fromEntries(
    policy.split("; ").map((rule) => [rule.split(" ", 1)[0] ?? "", rule.slice(rule.indexOf(" ") + 1)]),
  );
  expect(rules).toMatchObject({
    "default-src": "'none'",
    "script-src": scripts.join(" "),
    "connect-src": "'self'",
    "worker-src": "'self'",
  });
}

/** Until the browser is quiet, and what it keeps for later is kept. */
async function everythingSent(page: Page): Promise<void> {
  // What a worker asks for itself may never count as ended.
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => undefined);
  await page.evaluate(async () => {
    const workers = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
    if (await workers?.getRegistration()) await workers?.ready;
  });
}

async function weightOf(answer: Response): Promise<{ path: string; bytes: number }> {
  const path = new URL(answer.url()).pathname;
  // Whoever asks for the size alone is sent no more than that.
  if (answer.request().method() === "HEAD") return { path, bytes: 0 };
  const { "content-length": length } = await answer.allHeaders();
  const bytes = length === undefined ? (await answer.request().sizes()).responseBodySize : Number(length);
  return { path, bytes };
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
