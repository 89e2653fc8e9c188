import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { openDraft } from "#tests/support/nomination-steps.ts";

test("what an officer types is kept by itself, page by page, and what is not right yet is named", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "officer-interior");
  await openDraft(page);
  const draft = page.url();
  const kept = page.getByText("حُفظ ما كتبت.");

  await page.goto(`${draft}/demand`);
  await page.locator("[name=problem]").fill("يراجع المواطن ثلاثة مكاتب.");
  await expect(kept).toBeVisible();
  await page.locator("[name=visitsNow]").fill("ثلاث");
  await expect(page.getByText("عدد الزيارات اليوم: اكتب عددًا بالأرقام.")).toBeVisible();
  await page.locator("[name=visitsNow]").fill("٣");
  await expect(kept).toBeVisible();
  await page.reload();
  await expect(page.locator("[name=problem]")).toHaveValue("يراجع المواطن ثلاثة مكاتب.");
  await expect(page.locator("[name=visitsNow]")).toHaveValue("3");

  await page.goto(`${draft}/software`);
  await page.locator('[name="components[0].name"]').fill("PostgreSQL");
  await expect(kept).toBeVisible();
  // Pressed while what was typed last is still unsaved.
  await page.locator('[name="components[0].licence"]').fill("PostgreSQL");
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await page.waitForURL(draft);
  await page.goto(`${draft}/software`);
  await expect(page.locator('[name="components[0].licence"]')).toHaveValue("PostgreSQL");
  await keepsWhatIsTypedEarly(page, `${draft}/demand`);
});

test("where the line breaks, or the front takes no file so large, the page stays with what was typed", async ({
  page,
}) => {
  await signInAs(page, "officer-interior");
  await openDraft(page);
  const draft = page.url();
  await page.goto(`${draft}/standards`);
  await page.context().setOffline(true);
  await page.locator('[name="webBased.answer"][value=meets]').check();
  await page.locator('[name="support.hours"]').fill("من الثامنة إلى الثالثة");
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await expect(page.locator("main").getByRole("alert").first()).toContainText("ما كتبته باقٍ في هذه الصفحة");
  await expect(page.locator('[name="support.hours"]')).toHaveValue("من الثامنة إلى الثالثة");
  await expect(page.locator('[name="webBased.answer"][value=meets]')).toBeChecked();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await page.waitForURL(draft);

  await page.goto(`${draft}/attachments`);
  await page.locator("[name=criterion]").selectOption("I2");
  const buffer = Buffer.alloc(7 * 1024 * 1024);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "خطة.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "أرفق الملف" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("قد يكون أكبر من المسموح به");
  await expect(page.locator("[name=criterion]")).toHaveValue("I2");
});

test("what is to be mended in a folded part is named and unfolded", async ({ page }) => {
  await signInAs(page, "officer-interior");
  await openDraft(page);
  await page.goto(`${page.url()}/figures`);
  await page.getByText("صحّح هذا الرقم").first().click();
  await page.locator('[name="corrections.requiredBy.value"]').fill("44");
  await page.getByRole("button", { name: "خذها مع ما صحّحته" }).click();
  await page
    .getByRole("link", { name: "خدمات تحتاج إلى مخرجها: سبب التصحيح ومصدره: هذا الحقل مطلوب." })
    .click();
  await expect(page.locator('[name="corrections.requiredBy.reason"]')).toBeFocused();
});

/** On a slow line one types before the scripts have come. */
async function keepsWhatIsTypedEarly(page: Page, address: string): Promise<void> {
  const { promise: held, resolve: letThrough } = Promise.withResolvers<undefined>();
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("[name=problem]").fill("كُتب قبل أن تصل الصفحة كلها.");
  letThrough(undefined);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("[name=problem]")).toHaveValue("كُتب قبل أن تصل الصفحة كلها.");
  await expect(page.getByText("حُفظ ما كتبت.")).toBeVisible();
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await page.waitForURL((url) => address.endsWith(`${url.pathname}/demand`));
  await page.goto(address);
  await expect(page.locator("[name=problem]")).toHaveValue("كُتب قبل أن تصل الصفحة كلها.");
}
