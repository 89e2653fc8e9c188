import type { Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { fillInDraft, submitDraft } from "#tests/support/nomination-steps.ts";

export interface Nomination {
  service: string;
  reference: string;
}

/** An officer nominates the first service of their ministry that is still free in a round, from start to receipt. */
export async function nominate(page: Page, officer: string, round: string): Promise<Nomination> {
  await signInAs(page, officer, `/ar/ministry/proposals/new?round=${round}`);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "افتح المسودة" }).click();
  await page.waitForURL(/\/ministry\/proposals\/[0-9a-f-]{36}$/);
  const service = await page.getByRole("heading", { level: 1 }).innerText();
  await fillInDraft(page);
  return { service, reference: await submitDraft(page) };
}
