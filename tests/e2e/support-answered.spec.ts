import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const problem = `الرسم المكتوب غير الذي طُلب مني في المكتب (${crypto.randomUUID().slice(0, 8)})`;
const answer = "صحّحنا الرسم في الصفحة، شكرًا لتنبيهك.";

test("a citizen without scripts reports a problem, the ministry answers, the citizen reads it", async ({
  browser,
}) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const reference = await report(citizen);
  const officer = await (await browser.newContext()).newPage();
  await signInAs(officer, "officer-interior", "/ar/ministry/support");
  await answerAsOfficer(officer);
  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, "officer-transport", "/ar/ministry/support?state=all");
  await expect(stranger.locator("main")).not.toContainText(problem.slice(-9));
  await readAnswer(citizen, reference);
});

async function report(page: Page): Promise<string> {
  await page.goto("/ar/services/MOI-001");
  await page.locator("main").getByRole("link", { name: "أبلغ عن مشكلة في هذه الصفحة" }).click();
  await expect(page).toHaveURL(/\/ar\/services\/MOI-001\/feedback$/);
  await page.getByLabel("ماذا كنت تفعل؟ (اختياري)").fill("أقرأ عن بطاقة الهوية");
  await page.getByLabel("بريدك الإلكتروني (اختياري)").fill("ليس بريدًا");
  await page.getByRole("button", { name: "أرسل البلاغ" }).click();
  const summary = page.locator("main").getByRole("alert");
  await expect(
    summary.getByRole("link", { name: "ما الذي وجدته ناقصًا أو خطأ: هذا الحقل مطلوب." }),
  ).toBeVisible();
  await expect(page.getByLabel("ماذا كنت تفعل؟ (اختياري)")).toHaveValue("أقرأ عن بطاقة الهوية");
  await expect(page.getByLabel("بريدك الإلكتروني (اختياري)")).toHaveValue("ليس بريدًا");
  await page.getByLabel("بريدك الإلكتروني (اختياري)").fill("");
  await page.getByLabel("ما الذي وجدته ناقصًا أو خطأ؟").fill(problem);
  await page.getByRole("button", { name: "أرسل البلاغ" }).click();
  await expect(page).toHaveURL(/\/ar\/support\/S-\w{4}-\w{4}\?sent=1$/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("وصل طلبك");
  await expect(page.locator("#replies")).toContainText("لم يصل رد بعد");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function answerAsOfficer(page: Page): Promise<void> {
  const last = page.getByRole("link", { name: "التالية" });
  while (await last.isVisible()) await last.click();
  await page
    .getByRole("link", { name: problem.slice(0, 20) })
    .last()
    .click();
  await expect(page.locator("main")).toContainText(problem);
  await page.getByLabel("نص الرد").fill(answer);
  await page.getByRole("button", { name: "أرسل الرد" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("أُرسل ردك");
}

async function readAnswer(page: Page, reference: string): Promise<void> {
  await page.goto("/ar/support");
  await page.getByLabel("رقم المرجع").fill(reference.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "اعرض الطلب" }).click();
  await expect(page).toHaveURL(new RegExp(`/ar/support/${reference}(#follow)?$`));
  await expect(page.locator("#replies")).toContainText(answer);
  await expect(page.locator("main")).toContainText("أُجيب عنه");
  await page.goto("/ar/support?reference=S-2222-2222#follow");
  await expect(page.locator("#follow")).toContainText("لا طلب بهذا المرجع");
}
