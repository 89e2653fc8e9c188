import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const states = {
  home: "",
  directory: "/services",
  "a search": "/services?q=رخصة",
  "facets chosen": "/services?organisation=interior&audience=citizen&delivery=in-person",
  "the dependents of a service": "/services?requires=MOI-001&page=3",
  "no result": "/services?q=قققققققق&maturity=3",
  "a malformed address": "/services?page=x",
  "a sourced service": "/services/MOT-003",
  "a service that many need": "/services/MOI-001",
  "a reconstructed service": "/services/MOT-022",
  organisations: "/organisations",
  "an organisation": "/organisations/interior",
  "an organisation with children": "/organisations/local-government",
  "life events": "/life-events",
  "a life event": "/life-events/birth",
  "an unknown service": "/services/MOI-999",
};
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const language of ["ar", "en"]) {
  for (const [state, path] of Object.entries(states)) {
    test(`X1 ${language}: axe finds nothing on ${state}`, async ({ page }) => {
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}${path}`);
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${width} px in ${colorScheme}`).toBeLessThanOrEqual(0);
        }
      }
    });
  }
}
