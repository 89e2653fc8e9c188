// `npm run look [NAME …]`: every page and state, in both languages, both sizes and both schemes, as pictures in
// look/. Of a portal of its own, freshly loaded; of another where PORTAL_E2E_URL and DATABASE_URL name one.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { keptSecrets } from "#scripts/launch/secrets.ts";
import { onTestPortal, testBuild, type TestPortal } from "#scripts/testing/test-portal.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { everyPage } from "#tests/support/every-page.ts";
import type { PageToSee } from "#tests/support/page-to-see.ts";
import { reachPage } from "#tests/support/reach-page.ts";
import { layOutStates, type StatesToSee } from "#tests/support/states-to-see.ts";

const root = join(import.meta.dirname, "../..");
const pictures = join(root, "look");
const sizes = [
  { name: "360", width: 360, height: 780 },
  { name: "1280", width: 1280, height: 900 },
];
const languages = ["ar", "en"];
const schemes = ["light", "dark"] as const;

const names = process.argv.slice(2);
const wanted = everyPage.filter(({ name }) => names.length === 0 || names.includes(name));

if (process.env.PORTAL_E2E_URL) await lookAt(process.env);
else {
  const secrets = keptSecrets(join(root, ".data/secrets.json"));
  await onTestPortal(await testBuild(root, secrets), secrets, lookAt);
}

async function lookAt(portal: Partial<TestPortal>): Promise<void> {
  Object.assign(process.env, portal);
  await mkdir(pictures, { recursive: true });
  const browser = await chromium.launch({
    ...(portal.CHROMIUM_PATH ? { executablePath: portal.CHROMIUM_PATH } : {}),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const made = await layOutStates();
    for (const account of new Set(wanted.map(({ as }) => as))) await lookAs(browser, account, made);
  } finally {
    await browser.close();
  }
  const taken = wanted.length * languages.length * sizes.length * schemes.length;
  process.stdout.write(`${taken} pictures in look/\n`);
}

async function lookAs(browser: Browser, account: string | undefined, made: StatesToSee): Promise<void> {
  const context = await browser.newContext({
    baseURL: process.env.PORTAL_E2E_URL,
    locale: "ar",
    timezoneId: "Asia/Gaza",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  if (account) await signInAs(page, account);
  for (const subject of wanted.filter(({ as }) => as === account)) {
    for (const language of languages) {
      await reachPage(page, { subject, language, made });
      await takePictures(page, subject, language);
    }
  }
  await context.close();
}

async function takePictures(page: Page, { name }: PageToSee, language: string): Promise<void> {
  for (const size of sizes) {
    for (const colorScheme of schemes) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const path = join(pictures, `${name}-${language}-${size.name}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}
