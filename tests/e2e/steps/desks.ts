import { test as plain, type BrowserContext } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

interface Desks {
  /** The browser of a demo account, signed in once for all the tests that only look. */
  deskOf: (account: string) => Promise<BrowserContext>;
}

export const test = plain.extend<object, Desks>({
  deskOf: [
    async ({ browser }, use) => {
      const desks = new Map<string, BrowserContext>();
      await use(async (account) => {
        const known = desks.get(account);
        if (known) return known;
        const desk = await browser.newContext();
        const page = await desk.newPage();
        await signInAs(page, account);
        await page.close();
        desks.set(account, desk);
        return desk;
      });
      for (const desk of desks.values()) await desk.close();
    },
    { scope: "worker" },
  ],
});
