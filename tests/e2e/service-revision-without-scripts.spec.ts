import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

test.use({ javaScriptEnabled: false });

const home = "/ar/ministry/services/MOT-003";

test("an officer writes and sends a revision with scripts switched off; an error keeps everything typed", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, "officer-transport", home);
  await page.getByRole("button", { name: "عدّل هذه الخدمة" }).click();
  await page.goto(`${home}/edit/cost`);
  await keepsWhatIsTyped(page);
  await page.goto(`${home}/edit/documents`);
  await addsRows(page);
  await page.goto(`${home}/submission`);
  await page.getByRole("button", { name: "أرسل للاعتماد" }).click();
  await expect(page).toHaveURL(/done=submitted$/);
  await expect(page.locator("main")).toContainText("ينتظر قرار محرر الدليل");
});

test("an officer verifies a few services at once, and nothing where nothing was chosen", async ({ page }) => {
  await signInAs(page, "officer-transport", "/ar/ministry/services?show=unverified");
  await page.getByRole("button", { name: "اعتمد صحة المختارة" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("لم تختر أي خدمة");
  await page.getByRole("checkbox").nth(0).check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "اعتمد صحة المختارة" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("اعتُمدت صحة خدمتين");
});

test("an officer goes from a fact that is missing to where it is written, and a draft is opened there", async ({
  page,
}) => {
  await signInAs(page, "officer-transport", "/ar/ministry/services/MOT-016");
  await page.getByRole("link", { name: "قناة تقديم بعنوانها ودوامها، منها أو من جهتها، أو برابطها" }).click();
  await expect(page.locator("main")).toContainText("لا مسودة مفتوحة لهذه الخدمة");
  await page.getByRole("button", { name: "افتح مسودة وعدّل هذا القسم" }).click();
  await page.waitForURL(/MOT-016\/edit\/channels$/);
  await expect(page.locator('[name="channels[0].url"]')).toBeVisible();
});

async function keepsWhatIsTyped(page: Page): Promise<void> {
  await page.locator('[name="costs[0].amount"]').fill("كثير");
  await page.locator('[name="costNote.ar"]').fill("يُدفع عند التقديم");
  await page.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(page.locator("main").getByRole("alert")).toBeVisible();
  await expect(page.locator('[name="costs[0].amount"]')).toHaveValue("كثير");
  await expect(page.locator('[name="costNote.ar"]')).toHaveValue("يُدفع عند التقديم");
  await page.locator('[name="costs[0].amount"]').fill("٢٥");
  await page.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(page).toHaveURL(/edit\/result$/);
}

async function addsRows(page: Page): Promise<void> {
  const rows = await page.locator('[name^="evidence["][name$="].ar"]').count();
  await page.locator(`[name="evidence[${rows - 2}].ar"]`).fill("وصل الدفع");
  await page.locator(`[name="evidence[${rows - 2}].place"]`).fill("1");
  await page.locator('[name="evidence[0].place"]').fill("1.5");
  await page.getByRole("button", { name: "احفظ وأضف صفوفًا" }).click();
  await expect(page.locator('[name="evidence[0].ar"]')).toHaveValue("وصل الدفع");
  await expect(page.locator(`[name="evidence[${rows}].ar"]`)).toHaveValue("");
}
