import { expect, test, type Page } from "@playwright/test";

/** A citizen looks for "رخصة سواقه" and reads what to bring. */
async function findsAndReads(page: Page): Promise<void> {
  await page.goto("/ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("أي خدمة تحتاج؟");
  await page.getByRole("main").getByLabel("ابحث عن خدمة").fill("رخصة سواقه");
  await page.getByRole("button", { name: "ابحث" }).click();

  await expect(page).toHaveURL(/\/ar\/services\?q=/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("رخصة سواقه");
  const first = page.getByRole("heading", { level: 3 }).getByRole("link", { name: "تجديد رخصة قيادة" });
  await first.click();

  await expect(page).toHaveURL(/\/ar\/services\/MOT-003$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("تجديد رخصة قيادة");
  const need = page.getByRole("region", { name: "ما تحتاج إليه" });
  await expect(need).toContainText("قائمة استرشادية، تأكد من الجهة قبل الذهاب");
  await expect(need.getByRole("listitem").filter({ hasText: "بطاقة الهوية وصورة عنها" })).toBeVisible();
  await expect(page.getByText("لم تعتمد الجهة هذه البيانات بعد، فتأكد منها قبل الذهاب")).toBeVisible();
  await expect(page.getByRole("region", { name: "الكلفة والوقت" })).toContainText("غير معروف بعد");

  await need.getByRole("link", { name: "إصدار بطاقة هوية شخصية لأول مرة" }).click();
  await expect(page).toHaveURL(/\/ar\/services\/MOI-001$/);
  await page.getByRole("link", { name: "اعرض الخدمات الـ 437 كلها" }).click();
  await expect(page.getByRole("heading", { name: "437 خدمة" })).toBeVisible();
}

/** Narrows a list down and widens it again; the address holds all of it. */
async function narrowsDown(page: Page): Promise<void> {
  await page.goto("/ar/services?q=رخصة");
  const filters = page.getByRole("navigation", { name: "تصفية النتائج" });
  await filters.getByRole("link", { name: /^بلدية غزة/ }).click();
  await expect(page).toHaveURL(/organisation=gaza-municipality/);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "وزارة" })).toHaveCount(0);
  await filters.getByRole("link", { name: /أزل التصفية/ }).click();
  await expect(page).not.toHaveURL(/organisation=/);
  await page.getByRole("link", { name: "التالية" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByText(/صفحة 2 من/)).toBeVisible();
}

test("a citizen finds a driving licence in everyday words and reads what to bring", async ({ page }) => {
  await findsAndReads(page);
});

test("a citizen narrows a long list down", async ({ page }) => {
  await narrowsDown(page);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a citizen finds a driving licence and reads what to bring", async ({ page }) => {
    await findsAndReads(page);
  });

  test("a citizen narrows a long list down", async ({ page }) => {
    await narrowsDown(page);
  });
});

test("a search without a result helps on", async ({ page }) => {
  await page.goto("/ar/services?q=قققققققق&delivery=hybrid");
  await expect(page.getByRole("heading", { name: "لم نجد خدمة بهذا الوصف" })).toBeVisible();
  await page.getByRole("link", { name: "إلى النتائج" }).press("Enter");
  await expect(page.locator(":target")).toHaveText("لم نجد خدمة بهذا الوصف");
  await page.getByRole("link", { name: /الولادة وتسجيل المولود/ }).click();
  const steps = page.getByRole("article").getByRole("listitem");
  await expect(steps).toHaveCount(11);
});

test("a citizen who types the name of a ministry is led to its page", async ({ page }) => {
  await page.goto("/ar/services?q=وزارة الصحة");
  const named = page.getByRole("region", { name: "صفحات بهذا الاسم" });
  await named.getByRole("link", { name: "وزارة الصحة" }).click();
  await expect(page).toHaveURL(/\/ar\/organisations\/health$/);
});

test("a citizen who types the letters of its codes is led there too, and reads them as typed", async ({
  page,
}) => {
  await page.goto("/ar/services?q=MOI-");
  await expect(page.locator("h1 bdi")).toHaveText("MOI-");
  await expect(page.getByRole("heading", { name: "100 خدمة" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "وزارة الداخلية والأمن الوطني" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("وزارة الداخلية والأمن الوطني");
});

test("where a search finds nothing but words alike, the list says so", async ({ page }) => {
  await page.goto("/ar/services?q=كلب");
  await expect(page.getByText("لم نجد ما كتبته بلفظه")).toBeVisible();
  await page.goto("/ar/services?q=رخصة");
  await expect(page.getByText("لم نجد ما كتبته بلفظه")).toBeHidden();
});

test("an organisation leads to its services, and the English page says the same", async ({ page }) => {
  await page.goto("/ar/organisations");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^سلطة الأراضي/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("سلطة الأراضي");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Land Authority");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test("a code in any spelling leads to the one address; an unknown one to a helpful page", async ({
  page,
}) => {
  await page.goto("/ar/services/moi-1");
  await expect(page).toHaveURL(/\/ar\/services\/MOI-001$/);
  const missing = await page.goto("/ar/services/MOI-999");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("الصفحة غير موجودة");
});

test("what cannot be understood of an address is left out, with a word about it", async ({ page }) => {
  const answer = await page.goto("/ar/services?page=-1&delivery=owl&organisation=..&q=%E2%80%AE");
  expect(answer?.status()).toBe(200);
  await expect(page.getByText("لم نفهم جزءًا من العنوان")).toBeVisible();
  await expect(page.getByRole("heading", { name: "574 خدمة" })).toBeVisible();
});
