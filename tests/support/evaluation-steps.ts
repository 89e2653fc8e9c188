import type { Page } from "@playwright/test";

/** Chooses one level on every criterion of the evaluation form, as a person would. */
export async function chooseEverywhere(page: Page, choice: string): Promise<void> {
  const radios = page.locator(`main form input[type=radio][value="${choice}"]`);
  for (const radio of await radios.all()) await radio.check();
}

/** The address of the evaluation of a proposal, as it stands in the evaluator's own list. */
export async function openMyEvaluation(page: Page, reference: string): Promise<void> {
  await page.goto("/ar/quality");
  await page.getByRole("listitem").filter({ hasText: reference }).getByRole("link").click();
  await page.waitForURL(/\/quality\/evaluations\//);
}
