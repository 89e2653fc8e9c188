import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const places = ["", "/organisations", "/organisations/health", "/people", "/people/invitation", "/audit"];

test("the auditor reads everything and is offered no act", async ({ page }) => {
  await signInAs(page, "auditor", "/ar/administration");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("إدارة البوابة");
  await page.goto("/ar/administration/organisations/health");
  await expect(page.getByRole("button", { name: "احفظ بيانات الجهة" })).toHaveCount(0);
  await page.goto("/ar/administration/people?q=officer.interior@portal.example");
  await expect(page.getByRole("link", { name: "ادعُ شخصًا" })).toHaveCount(0);
  await page.getByRole("link", { name: "مسؤول تكنولوجيا المعلومات في وزارة الداخلية" }).click();
  await expect(page.getByRole("heading", { name: "الأدوار" })).toBeVisible();
  await expect(page.locator("main form")).toHaveCount(0);
  await page.goto("/ar/administration/audit");
  await page.getByRole("link", { name: "تحقق من السلسلة" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("السلسلة سليمة");
});

for (const place of places) {
  test(`nobody sees /administration${place} without an account, and an officer finds nothing there`, async ({
    page,
  }) => {
    await page.goto(`/ar/administration${place}`);
    await expect(page).toHaveURL(/\/ar\/sign-in\?next=/);
    await signInAs(page, "officer-interior");
    const response = await page.goto(`/ar/administration${place}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByText("officer.transport@portal.example")).toHaveCount(0);
  });
}
