import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

test.use({ javaScriptEnabled: false });

test("an officer without scripts says where a department is, and its services say it too", async ({
  page,
}) => {
  await signInAs(page, "officer-interior", "/ar/ministry/contacts");
  await page.getByRole("link", { name: "المديرية العامة للدفاع المدني" }).click();
  await page.getByLabel("العنوان بالإنجليزية").fill("Gaza, Al-Jalaa Street");
  await page.getByLabel("أوقات الدوام", { exact: true }).fill("من الأحد إلى الخميس، على مدار الساعة");
  await page.getByRole("button", { name: "احفظ" }).click();
  const error = page.locator("main").getByRole("alert");
  await expect(error.getByRole("link", { name: "العنوان: هذا الحقل مطلوب." })).toBeVisible();
  await expect(page.getByLabel("العنوان بالإنجليزية")).toHaveValue("Gaza, Al-Jalaa Street");
  await page.getByLabel("العنوان", { exact: true }).fill("غزة، شارع الجلاء");
  await page.getByRole("button", { name: "احفظ" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("حُفظت بيانات التواصل");

  await page.goto("/ar/services/MOI-090");
  const where = page.locator("main");
  await expect(where).toContainText("غزة، شارع الجلاء (من بيانات الدائرة)");
  await expect(where).toContainText("على مدار الساعة (من بيانات الدائرة)");
  await page.goto("/en/services/MOI-091");
  await expect(where).toContainText("Gaza, Al-Jalaa Street");
});
