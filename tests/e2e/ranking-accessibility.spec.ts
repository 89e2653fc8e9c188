import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { layOutDeliberatingRound } from "#tests/support/deliberating-round.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const publicStates = {
  "the latest ranking": "/priorities",
  "an edition": "/priorities/demo-1",
  "a narrowed ranking": "/priorities/demo-1?quadrant=A&organisation=interior",
  "the reasons of a place": "/priorities/demo-1/demo-1-MOI-01",
};

async function expectSound(page: Page, path: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} px in ${colorScheme}`).toBeLessThanOrEqual(0);
    }
  }
}

for (const language of ["ar", "en"]) {
  for (const [state, path] of Object.entries(publicStates)) {
    test(`X1 ${language}: axe finds nothing on ${state}`, async ({ page }) => {
      await expectSound(page, `/${language}${path}`);
    });
  }

  test(`X1 ${language}: axe finds nothing on the way to publication`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    const round = `axe-${language}-${Date.now().toString(36)}`;
    await layOutDeliberatingRound(round, 3);
    const pages = `/${language}/quality/rounds/${round}`;
    await signInAs(page, "lead");
    await expectSound(page, `${pages}/ranking`);
    await expectSound(page, `${pages}/publication`);
    await page.goto(`/ar/quality/rounds/${round}/publication`);
    const reason = page.locator("[name=reason]");
    if (await reason.isVisible()) await reason.fill("ناقش الفريق الخلاف في جلسة المداولة ودُوّن محضرها.");
    await page.getByRole("button", { name: "اقترح نشر الترتيب" }).click();
    await expect(page.getByText("اقترحت هذا النشر")).toBeVisible();
    await expectSound(page, `${pages}/publication`);
    const second = await (await browser.newContext()).newPage();
    await signInAs(second, "lead2");
    await expectSound(second, `${pages}/publication/confirmation`);
  });
}
