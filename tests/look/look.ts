// `npm run look`: every page and state, in both languages, both sizes and both schemes, as pictures in look/.
// The portal must be running (npm start); PORTAL_URL says where.
import { mkdir } from "node:fs/promises";
import { chromium, type Browser, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { everyPage, type PageToSee } from "#tests/support/every-page.ts";

const baseURL = process.env.PORTAL_URL ?? "http://localhost:3000";
const wanted = process.argv.slice(2);
const sizes = [
  { name: "360", width: 360, height: 780 },
  { name: "1280", width: 1280, height: 900 },
];
const languages = ["ar", "en"];
const schemes = ["light", "dark"] as const;

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
await mkdir("look", { recursive: true });
let taken = 0;
for (const account of new Set(everyPage.map((page) => page.as))) taken += await seeAs(browser, account);
await browser.close();
process.stdout.write(`${taken} pictures in look/\n`);

async function seeAs(browser: Browser, account: string | undefined): Promise<number> {
  const context = await browser.newContext({ baseURL, locale: "ar", timezoneId: "Asia/Gaza", reducedMotion: "reduce" });
  const page = await context.newPage();
  const pages = everyPage.filter(
    (candidate) => candidate.as === account && (wanted.length === 0 || wanted.includes(candidate.name)),
  );
  if (account && pages.length > 0) await signInAs(page, account);
  let taken = 0;
  for (const subject of pages) {
    for (const language of languages) {
      await reach(page, subject, language);
      for (const size of sizes) {
        for (const colorScheme of schemes) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await page.screenshot({
            path: `look/${subject.name}-${language}-${size.name}-${colorScheme}.png`,
            fullPage: true,
          });
          taken += 1;
        }
      }
    }
  }
  await context.close();
  return taken;
}

async function reach(page: Page, subject: PageToSee, language: string): Promise<void> {
  await page.goto(`/${language}${subject.path}`);
  for (const pattern of subject.follow ?? []) {
    const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const next = hrefs.find((href) => pattern.test(href));
    if (next) await page.goto(next);
  }
  if (subject.submit) {
    await page.locator("main form button[type=submit]").first().click();
    await page.locator("[role=alert]").first().waitFor({ timeout: 5_000 });
  }
}
