import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const password = "عبارة سهلة الحفظ";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an administrator invites an evaluator, who chooses a password and ends a session", async ({
      page,
      browser,
    }) => {
      const email = `invited-${crypto.randomUUID()}@portal.example`;
      await signInAs(page, "administrator", "/ar/administration/people/invitation");
      await page.getByRole("button", { name: "أرسل الدعوة" }).click();
      await expect(page.locator("main").getByRole("alert")).toBeVisible();
      await page.getByLabel("البريد الإلكتروني للعمل").fill(email);
      await page.getByLabel("الاسم الكامل").fill("مقيّمة مدعوة");
      await page.getByRole("radio", { name: /^مقيّم/ }).check();
      await page.getByRole("button", { name: "أرسل الدعوة" }).click();
      const link = await page.getByText(/\/ar\/account\/password\//).innerText();
      await page.reload();
      await expect(page.getByText(link)).toHaveCount(0);

      const context = await browser.newContext({ javaScriptEnabled, locale: "ar" });
      const invited = await context.newPage();
      const path = new URL(link).pathname;
      await invited.goto(path);
      await invited.getByLabel("كلمة المرور الجديدة", { exact: true }).fill(password);
      await invited.getByLabel("كلمة المرور الجديدة مرة أخرى").fill(password);
      await invited.getByRole("button", { name: "احفظ كلمة المرور" }).click();
      await expect(invited.getByRole("main").getByRole("status")).toContainText("حُفظت كلمة المرور");
      await invited.getByLabel("البريد الإلكتروني").fill(email);
      await invited.getByLabel("كلمة المرور", { exact: true }).fill(password);
      await invited.getByRole("button", { name: "دخول" }).click();
      await expect(invited.getByRole("heading", { level: 1 })).toHaveText("مقيّمة مدعوة");
      await expect(invited.getByText("هذه الجلسة", { exact: true })).toBeVisible();

      await invited.goto(path);
      await expect(invited.getByRole("heading", { level: 1 })).toHaveText("هذا الرابط لا يعمل");

      await page.goto(`/ar/administration/people?q=${email}`);
      await page.getByRole("link", { name: "مقيّمة مدعوة" }).click();
      await page.getByRole("button", { name: "أنهِ كل جلساته" }).click();
      await expect(page.getByRole("main").getByRole("status")).toContainText("أُنهيت كل جلساته");
      await invited.goto("/ar/account");
      await expect(invited).toHaveURL(/\/ar\/sign-in/);
      await context.close();
    });
  });
}

test("a wrong sign-in reads the same for an account that exists and one that does not", async ({ page }) => {
  const answers: string[] = [];
  for (const email of ["auditor@portal.example", "nobody@portal.example"]) {
    await page.goto("/ar/sign-in");
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill("something else entirely");
    await page.locator("main form button").click();
    answers.push(await page.getByRole("alert").filter({ hasText: "تعذّر الدخول" }).innerText());
  }
  expect(answers[0]).toBe(answers[1]);
});

test("a sign-in leads to no other site", async ({ page }) => {
  await signInAs(page, "auditor", "/ar/..//evil.example");
  expect(new URL(page.url()).pathname).toBe("/ar/account");
});
