import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { database } from "#lib/db/client.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";

// Nobody else searches for it, in whatever order the stories run.
const word = "زقططوط";

test("what citizens sought in vain becomes a synonym, and the next one finds the service", async ({
  browser,
}) => {
  for (const language of ["ar", "en"]) {
    const citizen = await visitor(browser);
    await citizen.goto(`/${language}/services?q=${word}`);
    await expect(nothingFound(citizen)).toBeVisible();
  }
  const lead = await (await browser.newContext()).newPage();
  await signInAs(lead, "lead");
  await addsSynonym(lead);
  const another = await visitor(browser);
  await another.goto(`/ar/services?q=${word}`);
  await expect(
    another.getByRole("heading", { level: 3 }).filter({ hasText: "رخصة قيادة" }).first(),
  ).toBeVisible();
  await removesItAgain(lead);
  await another.goto(`/ar/services?q=${word}`);
  await expect(nothingFound(another)).toBeVisible();
});

test("the list of the week is not for others", async ({ browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto("/ar/quality/search/csv");
  await expect(stranger).toHaveURL(/\/ar\/sign-in/);
  await signInAs(stranger, "officer-interior");
  for (const path of ["/ar/quality/search", "/ar/quality/search/csv", "/ar/quality/search/synonyms"]) {
    expect((await stranger.request.get(path)).status()).toBe(404);
  }
});

function nothingFound(page: Page): Locator {
  return page.getByRole("heading", { level: 2, name: /^(لم نجد خدمة بهذا الوصف|No service matches that)/ });
}

/** Without scripts, and with nothing kept of another visit. */
async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

async function addsSynonym(page: Page): Promise<void> {
  // The front writes every minute; here it is asked to at once.
  await database().$executeRaw`select pg_notify('portal_counts', '')`;
  const row = page.getByRole("row").filter({ hasText: word });
  await expect(async () => {
    await page.goto("/ar/quality/search");
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(row).toContainText("لا يجد شيئًا");
  const file = await page.request.get("/ar/quality/search/csv");
  expect(await file.text()).toContain(`,${word},2,0,,,`);
  await row.getByRole("link", { name: `أضف مرادفًا: ${word}` }).click();
  const terms = page.getByLabel("الكلمات، واحدة في كل سطر");
  await expect(terms).toHaveValue(`${word}\n`);
  await page.getByRole("button", { name: "احفظ المجموعة" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("الكلمات: ");
  await terms.fill(`${word}\nتجديد رخصة قيادة`);
  await page.getByLabel("عبارة بحث").fill("جواز سفر");
  await page.getByRole("button", { name: "جرّب" }).click();
  await expect(page.getByRole("region", { name: "جرّب البحث" })).toContainText("جواز");
  await expect(terms).toHaveValue(`${word}\nتجديد رخصة قيادة`);
  await page.getByRole("button", { name: "احفظ المجموعة" }).click();
  const tried = page.getByRole("region", { name: "جرّب البحث" });
  await expect(page.getByRole("main").getByRole("status")).toContainText("أُضيفت المجموعة");
  await expect(tried.getByRole("listitem").filter({ hasText: "رخصة قيادة" }).first()).toBeVisible();
}

async function removesItAgain(page: Page): Promise<void> {
  await page.getByRole("link", { name: "احذف المجموعة" }).click();
  await page.getByRole("button", { name: "احذف المجموعة" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("حُذفت المجموعة");
}
