import type { Page, Response } from "@playwright/test";
import { pathOf } from "./every-page.ts";
import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

/** What one fills in; a form of buttons alone is an act of its own. */
const field = "input:not([type=hidden]), select, textarea";

interface Aim {
  subject: PageToSee;
  language: string;
  made: StatesToSee;
}

/** Opens a page in its state; what the portal answered. */
export async function reachPage(page: Page, { subject, language, made }: Aim): Promise<Response | null> {
  const answer = await page.goto(`/${language}${pathOf(subject, made, language)}`);
  if (subject.submit) {
    const filledIn = page.locator("main form:not([role=search])").filter({ has: page.locator(field) });
    await filledIn.first().locator("button").last().click();
    await page.locator("main [role=alert]").first().waitFor();
  }
  return answer;
}
