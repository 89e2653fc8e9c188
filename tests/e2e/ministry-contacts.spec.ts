import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

test.use({ javaScriptEnabled: false });

test("an officer without scripts says where a department is, and its services say it too", async ({
  page,
}) => {
  await signInAs(page, "officer-interior", "/ar/ministry/contacts");
  await page.getByRole("link", { name: "المديرية العامة للدفاع المدني" }).click();
  await page.getByLabel("العنوان بالإنجليزية").fill("Gaza, Al-Jalaa Street");
  const usual = page.getByRole("group", { name: "الدوام المعتاد" });
  await usual.getByLabel("من", { exact: true }).fill("08:00");
  await usual.getByLabel("إلى", { exact: true }).first().fill("07:00");
  await page.getByLabel("الخميس", { exact: true }).selectOption("دوام آخر");
  const thursday = page.getByRole("group", { name: "دوام يوم الخميس" });
  await thursday.getByLabel("من", { exact: true }).fill("08:00");
  await thursday.getByLabel("إلى", { exact: true }).first().fill("12:00");
  await page.getByLabel("ملاحظة على أوقات الدوام").fill("الطوارئ على مدار الساعة");
  await page.getByRole("button", { name: "احفظ" }).click();
  const error = page.locator("main").getByRole("alert");
  await expect(error.getByRole("link", { name: "العنوان: هذا الحقل مطلوب." })).toBeVisible();
  await expect(page.getByLabel("العنوان بالإنجليزية")).toHaveValue("Gaza, Al-Jalaa Street");
  await expect(page.getByLabel("الخميس", { exact: true })).toHaveValue("other");
  await page.getByLabel("العنوان", { exact: true }).fill("غزة، شارع الجلاء");
  const early = error.getByRole("link", { name: "الدوام المعتاد، إلى: يجب أن ينتهي الدوام بعد أن يبدأ." });
  await expect(early).toBeVisible();
  await usual.getByLabel("إلى", { exact: true }).first().fill("14:00");
  await page.getByRole("button", { name: "احفظ" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("حُفظت بيانات التواصل");

  await page.goto("/ar/services/MOI-090");
  const where = page.locator("main");
  await expect(where).toContainText("غزة، شارع الجلاء (من بيانات الدائرة)");
  await expect(
    where.getByRole("listitem").filter({ hasText: "من الأحد إلى الأربعاء 8:00–14:00" }),
  ).toBeVisible();
  await expect(where).toContainText("الخميس 8:00–12:00");
  await expect(where).toContainText("الجمعة والسبت: مغلق");
  await expect(where).toContainText("الطوارئ على مدار الساعة (من بيانات الدائرة)");
  await page.goto("/en/services/MOI-091");
  await expect(where).toContainText("Gaza, Al-Jalaa Street");
  await expect(where).toContainText("Sunday to Wednesday 8:00–14:00");
});
