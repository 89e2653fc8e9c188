import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const states = {
  help: "/support",
  "help about a service": "/support?page=/ar/services/MOI-001&service=MOI-001",
  "an unknown reference": "/support?reference=S-2222-2222",
  indicators: "/indicators",
  about: "/about",
  accessibility: "/accessibility",
  privacy: "/privacy",
  "open data": "/open-data",
};

for (const language of ["ar", "en"]) {
  for (const [state, path] of Object.entries(states)) {
    test(`X1 ${language}: axe finds nothing on ${state}`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      await expectNoBarriers(page);
    });
  }

  test(`X1 ${language}: axe finds nothing on what was sent, by whoever sent it and by the staff`, async ({
    page,
  }) => {
    await page.goto(`/${language}/support`);
    await page.locator("#ask button").click();
    await expect(page.locator("main").getByRole("alert")).toBeVisible();
    await expectNoBarriers(page);
    await page.locator("[name=kind]").first().check();
    await page.locator("[name=message]").fill("كيف أعرف أن الصفحة اعتُمدت؟");
    await page.locator("#ask button").click();
    await expect(page).toHaveURL(/sent=1$/);
    await expectNoBarriers(page);
    await signInAs(page, "lead", `/${language}/ministry/support`);
    await page.goto(`/${language}/ministry/support`);
    await expectNoBarriers(page);
    await page.locator("tbody a").first().click();
    await expect(page.locator("#reply")).toBeVisible();
    await expectNoBarriers(page);
  });
}

async function expectNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} px in ${colorScheme}`).toBeLessThanOrEqual(0);
    }
  }
}
