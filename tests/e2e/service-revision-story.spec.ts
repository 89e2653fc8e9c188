import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const mark = crypto.randomUUID().slice(0, 6);
const summary = `يحصل مقدّم الطلب على الوثيقة في يوم عمل واحد (${mark}).`;
const code = "MOI-020";

test("a ministry revises a service: returned with remarks, mended, approved, and a citizen reads it", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const officer = await pageOf(browser, "officer-interior", `/ar/ministry/services/${code}`);
  const editor = await pageOf(browser, "editor-interior", "/ar/ministry/revisions");

  await writeSummary(officer, `متاحة حاليًا (${mark}).`);
  await addRows(officer);
  await leaveAdvice(officer);
  await send(officer);
  await returnWithRemark(editor);

  await officer.goto(`/ar/ministry/services/${code}`);
  await expect(officer.locator("main")).toContainText("أعاد المحرر هذا التعديل");
  await officer.getByRole("link", { name: "ما هي ولمن" }).click();
  await expect(officer.locator("main")).toContainText("اذكر المدة");
  await expect(officer.locator("main")).toContainText("كلام يقدُم مع الوقت");
  await officer.locator('[name="summary.ar"]').fill(summary);
  await officer.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await officer.waitForURL(/services\/MOI-020$/);
  await officer.getByRole("link", { name: "عاين الصفحة كما سيراها الناس" }).click();
  await expect(officer.locator("article")).toContainText(summary);
  await officer.goto(`/ar/ministry/services/${code}`);
  await sendForReview(officer);

  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await citizen.goto(`/ar/services/${code}`);
  await expect(citizen.locator("article")).not.toContainText(mark);
  await approve(editor);
  await citizen.goto(`/ar/services/${code}`);
  await expect(citizen.locator("article")).toContainText(summary);

  await officer.goto(`/ar/ministry/services/${code}/history`);
  await expect(officer.locator("tbody tr").first()).toContainText("المنشورة الآن");
  await officer.getByRole("button", { name: "قارن بينهما" }).click();
  await expect(officer.locator("ins").first()).toContainText("مقدّم");
});

async function pageOf(browser: Browser, account: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, account, path);
  return page;
}

async function writeSummary(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "عدّل هذه الخدمة" }).click();
  await page.getByRole("link", { name: "ما هي ولمن" }).click();
  await page.locator('[name="summary.ar"]').fill(text);
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await page.waitForURL(/services\/MOI-020$/);
}

/** Rows are asked for on the page itself, which must know afterwards that it was saved meanwhile. */
async function addRows(page: Page): Promise<void> {
  await page.getByRole("link", { name: "الوثائق المطلوبة" }).click();
  await page.getByRole("button", { name: "احفظ وأضف صفوفًا" }).click();
  await page.waitForURL(/#another$/);
  await page.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await page.waitForURL(/services\/MOI-020$/);
}

/** The advice is left on the page from which the revision is sent. */
async function leaveAdvice(page: Page): Promise<void> {
  await page.getByRole("link", { name: "راجع وأرسل للاعتماد" }).click();
  await page.getByText("اتركه كما هو", { exact: true }).first().click();
  await page.getByLabel("لماذا يبقى كما هو؟").first().fill("بنص القرار");
  await page.getByRole("button", { name: "اتركه كما هو" }).first().click();
  await expect(page.getByText("تُرك كما هو، والسبب: بنص القرار")).toBeVisible();
}

async function sendForReview(page: Page): Promise<void> {
  await page.getByRole("link", { name: "راجع وأرسل للاعتماد" }).click();
  await send(page);
}

async function send(page: Page): Promise<void> {
  await expect(page.locator("ins").first()).toBeVisible();
  await page.getByRole("button", { name: "أرسل للاعتماد" }).click();
  await page.waitForURL(/done=submitted$/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("أُرسل التعديل");
}

async function openForReview(page: Page): Promise<void> {
  await page.goto("/ar/ministry/revisions");
  await page.getByRole("link", { name: new RegExp(code) }).click();
  await expect(page.locator("ins").first()).toBeVisible();
}

async function returnWithRemark(page: Page): Promise<void> {
  await openForReview(page);
  await page.getByRole("link", { name: "أعده مع ملاحظات" }).click();
  await page.locator('[name="fields.summary"]').fill("اذكر المدة");
  await page.getByRole("button", { name: "أعد التعديل" }).click();
  await page.waitForURL(/done=returned$/);
}

async function approve(page: Page): Promise<void> {
  await openForReview(page);
  await page.getByRole("button", { name: "اعتمد وانشر" }).click();
  await page.waitForURL(/done=approved$/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("اعتُمد التعديل ونُشر");
}
