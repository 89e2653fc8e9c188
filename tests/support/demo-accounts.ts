import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Cookie, type Page } from "@playwright/test";
import { z } from "zod";

const accounts = z
  .array(z.object({ key: z.string(), email: z.string(), password: z.string() }))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../../prisma/data/demo-accounts.json"), "utf8")));

/** One address may sign in fifty times an hour: a session that was opened once serves the stories that follow. */
const sessions = new Map<string, Cookie[]>();

export function demoAccount(key: string): { email: string; password: string } {
  const account = accounts.find((candidate) => candidate.key === key);
  if (!account) throw new Error(`There is no demo account ${key}.`);
  return account;
}

/** Brings a page to where it was asked to go, as a demo account that signed in. */
export async function signInAs(page: Page, key: string, next = "/ar/account"): Promise<void> {
  const kept = sessions.get(key);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(next);
    if (!asksToSignIn(page.url())) return;
    await page.context().clearCookies();
  }
  await signInThroughPage(page, key, next);
  sessions.set(key, await page.context().cookies());
}

/** Signs a demo account in as a person would, with a session of its own; then goes where asked. */
export async function signInThroughPage(page: Page, key: string, next = "/ar/account"): Promise<void> {
  const { email, password } = demoAccount(key);
  // A busy machine may let the database refuse one try; a person would try again.
  await expect(async () => {
    await page.goto(`/ar/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill(password);
    await page.locator("main form button").click();
    await page.waitForURL((url) => !asksToSignIn(url.href), { timeout: 30_000 });
  }).toPass({ timeout: 120_000 });
}

function asksToSignIn(address: string): boolean {
  return new URL(address).pathname.endsWith("/sign-in");
}
