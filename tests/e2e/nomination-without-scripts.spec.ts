import { expect, test } from "@playwright/test";
import { demoAccount, signInAs } from "#tests/support/demo-accounts.ts";
import { fillInDraft, openDraft, submitDraft } from "#tests/support/nomination-steps.ts";

test.use({ javaScriptEnabled: false });

test("an officer nominates from start to receipt with scripts switched off", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "officer-transport");
  await openDraft(page);
  await fillInDraft(page);
  await submitDraft(page);
});

test("an error keeps everything typed, and a row can be added", async ({ page }) => {
  await signInAs(page, "officer-transport");
  await openDraft(page);
  const draft = page.url();

  await page.goto(`${draft}/demand`);
  await page.locator("[name=problem]").fill("نص طويل كتبه الموظف");
  await page.locator("[name=visitsNow]").fill("كثيرة");
  await page.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(page.locator("main").getByRole("alert")).toBeVisible();
  await expect(page.locator("[name=problem]")).toHaveValue("نص طويل كتبه الموظف");
  await expect(page.locator("[name=visitsNow]")).toHaveValue("كثيرة");

  await page.goto(`${draft}/software`);
  await page.locator('[name="components[0].name"]').fill("PostgreSQL");
  await page.locator('[name="components[1].name"]').fill("Node.js");
  await page.getByRole("button", { name: "احفظ وأضف صفوفًا" }).click();
  await expect(page.locator('[name="components[1].name"]')).toHaveValue("Node.js");
  await expect(page.locator('[name="components[3].name"]')).toHaveValue("");

  await page.goto(`${draft}/check`);
  await expect(page.getByText("لا يمكن التقديم قبل استكمال ما يلي")).toBeVisible();
  await expect(page.getByRole("button", { name: "قدّم الترشيح" })).toHaveCount(0);
});

test("a session that ended on the way gives everything typed back, to be sent after signing in", async ({
  page,
}) => {
  await signInAs(page, "officer-transport");
  await openDraft(page);
  const draft = page.url();
  await page.goto(`${draft}/demand`);
  await page.locator("[name=problem]").fill("نص كتبه الموظف\nقبل انتهاء جلسته");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("انتهت جلستك قبل أن يُحفظ ما أرسلته");
  await expect(page.locator("[name=problem]")).toHaveValue("نص كتبه الموظف\nقبل انتهاء جلسته");

  const link = page.getByRole("link", { name: "سجّل الدخول في صفحة أخرى" });
  const [other] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  const { email, password } = demoAccount("officer-transport");
  await other.locator("[name=email]").fill(email);
  await other.locator("[name=password]").fill(password);
  await other.locator("main form button").click();
  await other.waitForURL(/\/demand$/);
  await page.getByRole("button", { name: "أرسل ما كتبته من جديد" }).click();
  await page.waitForURL(/\/impact$/);
  await page.goto(`${draft}/demand`);
  await expect(page.locator("[name=problem]")).toHaveValue("نص كتبه الموظف\nقبل انتهاء جلسته");
});
