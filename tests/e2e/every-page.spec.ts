import { expect, type Page, type Response } from "@playwright/test";
import { sourceFiles } from "#tests/architecture/source-files.ts";
import { everyPage, pathOf, routeOf } from "#tests/support/every-page.ts";
import { reachPage } from "#tests/support/reach-page.ts";
import { whatTurnsText } from "#tests/support/what-turns-text.ts";
import { test } from "./steps/desks.ts";
import { expectLight } from "./steps/expect-light.ts";
import { bringAxe, findBarriers } from "./steps/find-barriers.ts";
import { laidOutStates } from "./steps/laid-out-states.ts";

const languages = [
  { language: "ar", direction: "rtl" },
  { language: "en", direction: "ltr" },
] as const;
const views = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;
const narrowest = 320;

test("every page is in the list of pages to see", () => {
  const pages = sourceFiles("app", /\/page\.tsx$/).map((file) =>
    file.replace(/^app\/\[language\]|\/\([^)]+\)|\/page\.tsx$/g, ""),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect([...new Set(everyPage.map(routeOf))].sort()).toEqual(pages.sort());
});

test("a barrier is found where there is one, however often the page is looked at", async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>Page</title><main><p>Text</p><img src="data:,"><a href="/">Home</a></main></html>',
  );
  await bringAxe(page);
  expect(await findBarriers(page)).toEqual([["image-alt", ['<img src="data:,">']]]);
  await page.addStyleTag({ content: "p { color: #ccc; background: #fff; }" });
  const found = [
    ["color-contrast", ["<p>Text</p>"]],
    ["image-alt", ['<img src="data:,">']],
  ];
  expect(await findBarriers(page)).toEqual(found);
});

for (const subject of everyPage) {
  for (const { language, direction } of languages) {
    test(`X1 N4 N7 A15 ${language}: ${subject.name} keeps what every page promises`, async ({
      browser,
      deskOf,
    }) => {
      const made = await laidOutStates();
      // The service worker is part of what a visitor, who comes with a new browser each time, is sent.
      const context = subject.as
        ? await deskOf(subject.as)
        : await browser.newContext({ serviceWorkers: "allow" });
      const page = await context.newPage();
      const watched = watch(page);
      const answer = await reachPage(page, { subject, language, made });

      expect(answer?.status()).toBe(subject.status ?? 200);
      expect(new URL(page.url()).pathname).toBe(
        encodeURI(`/${language}${pathOf(subject, made, language)}`).replace(/\?.*/, ""),
      );
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      expect(await page.content()).not.toMatch(whatTurnsText);
      await expectNoBarrier(page);
      if (subject.as) expect(answer?.headers()["cache-control"]).toContain("no-store");
      else await expectLight(page, watched.answers);
      expect(watched.complaints(subject.status)).toEqual([]);
      expect(watched.strangers()).toEqual([]);
      await (subject.as ? page : context).close();
    });
  }
}

/** Gathers what a page asks for and complains about. */
function watch(page: Page) {
  const answers: Response[] = [];
  const asked: string[] = [];
  const complaints: { text: string; from: string }[] = [];
  page.on("request", (request) => asked.push(request.url()));
  // The service worker's own requests are its context's.
  page.context().on("response", (response) => answers.push(response));
  page.on("pageerror", (error) => complaints.push({ text: error.message, from: page.url() }));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push({ text: message.text(), from: message.location().url });
  });
  return {
    answers,
    /** A browser reports the status of a page that is not there as an error of that page. */
    complaints: (status?: number) =>
      complaints.filter(({ text, from }) => !(from === page.url() && text.includes(` ${status} `))),
    strangers: () => asked.filter((address) => new URL(address).host !== new URL(page.url()).host),
  };
}

/** On a phone by day and on a desk by night; at the least width nothing scrolls sideways. */
async function expectNoBarrier(page: Page): Promise<void> {
  await bringAxe(page);
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findBarriers(page), `${width} px in ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: narrowest, height: 900 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `at ${narrowest} px`).toBeLessThanOrEqual(0);
}
