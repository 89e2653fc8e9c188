import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { openDraft } from "#tests/support/nomination-steps.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const sections = ["service", "demand", "impact", "software", "standards", "requirements", "effort"];

async function expectNoBarrier(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(violations.map(({ id, nodes }) => [path, id, nodes.map((node) => node.html)])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

test("X1: axe finds nothing on the pages of a nomination", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, "officer-transport");
  await openDraft(page);
  const draft = new URL(page.url()).pathname;
  const pages = [
    "/ar/ministry",
    "/en/ministry",
    "/ar/ministry/proposals/new",
    "/ar/ministry/proposals/new-service",
    draft,
    `${draft}/check`,
    `${draft}/withdraw`,
    ...sections.map((section) => `${draft}/${section}`),
  ];
  for (const path of pages) await expectNoBarrier(page, path);
});

test("X1: axe finds nothing where the lead reads what was submitted", async ({ page }) => {
  await signInAs(page, "lead");
  await expectNoBarrier(page, "/ar/quality/proposals");
  await expectNoBarrier(page, "/en/quality/proposals");
});
