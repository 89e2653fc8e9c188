import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { z } from "zod";

const accounts = z
  .array(z.object({ key: z.string(), email: z.string(), password: z.string() }))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../../prisma/data/demo-accounts.json"), "utf8")));

export function demoAccount(key: string): { email: string; password: string } {
  const account = accounts.find((candidate) => candidate.key === key);
  if (!account) throw new Error(`There is no demo account ${key}.`);
  return account;
}

/** Signs a demo account in, through the page, as a person would; then goes where asked. */
export async function signInAs(page: Page, key: string, next = "/ar/account"): Promise<void> {
  const { email, password } = demoAccount(key);
  await page.goto(`/ar/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith("/sign-in")),
    page.locator("main form button").click(),
  ]);
}
