import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { csvOf } from "#lib/api/csv.ts";
import { readSheet } from "#lib/sheets/read-sheet.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { startWorkerBeside } from "#tests/support/worker-beside.ts";

startWorkerBeside();

test.use({ javaScriptEnabled: false });

test("an officer nominates two services by table with scripts switched off, and completes one", async ({
  page,
}) => {
  await signInAs(page, "officer-transport", "/ar/ministry");
  await page.getByRole("link", { name: "رشّح خدمة" }).first().click();
  await page.getByRole("link", { name: "رشّح من جدول" }).click();
  const { columns, free } = await workbookOf(page);
  expect(columns).toContain("level_I1");
  const [code = ""] = free;

  await upload(page, [
    ["code", "name_ar", "problem", "level_I1", "reason_I1"],
    [code, "", "ثلاث زيارات لثلاثة مكاتب", "9", "سجل الطلبات"],
  ]);
  await expect(page.locator("main")).toContainText("في صف واحد خطأ");
  await expect(page.getByRole("button", { name: /اكتب مسودة/ })).toHaveCount(0);

  await page.goto("/ar/ministry/proposals/table");
  await upload(page, [
    ["code", "name_ar", "problem", "level_I1", "reason_I1"],
    [code, "", "ثلاث زيارات لثلاثة مكاتب", "4", "سجل الطلبات"],
    ["", "منصة حجز مواعيد الترخيص", "لا موعد يُحجز", "3", "شكاوى 2025"],
  ]);
  await page.getByRole("button", { name: "اكتب مسودتين" }).click();
  await refreshedUntil(page, "كُتبت مسودتان، ولم تُقدَّما بعد");

  await page.getByRole("link", { name: "منصة حجز مواعيد الترخيص" }).click();
  await expect(page).toHaveURL(/\/ministry\/proposals\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/demand`);
  await expect(page.locator("[name=problem]")).toHaveValue("لا موعد يُحجز");

  await page.goto("/ar/ministry/proposals/table");
  await page.getByRole("link", { name: "ترشيحات.csv" }).first().click();
  await expect(page.locator("main")).toContainText("كُتبت مسودتان");
});

/** The names of the columns that the workbook asks for, and the services that nobody nominated yet. */
async function workbookOf(page: Page) {
  const link = page.getByRole("link", { name: /^نزّل جدول/ }).first();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const sheet = readSheet(new Uint8Array(await readFile(await download.path())));
  if (!sheet.ok) throw new Error(sheet.reason);
  const columns = sheet.rows[0]?.cells.map((cell) => cell.split("\n").at(-1)) ?? [];
  const taken = sheet.rows.slice(1).map(({ cells }) => cells[0]);
  const free = ["MOT-021", "MOT-022", "MOT-023", "MOT-024"].filter((code) => !taken.includes(code));
  return { columns, free };
}

async function upload(page: Page, rows: readonly string[][]): Promise<void> {
  await page
    .locator("[name=file]")
    .setInputFiles({ name: "ترشيحات.csv", mimeType: "text/csv", buffer: Buffer.from(csvOf(rows)) });
  await page.getByRole("button", { name: "ارفع الجدول وافحصه" }).click();
  await expect(page).toHaveURL(/\/ministry\/proposals\/table\/[0-9a-f-]{36}$/);
  await refreshedUntil(page, "صفوف الجدول");
}

/** Without scripts the page does not follow by itself. */
async function refreshedUntil(page: Page, text: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.locator("main")).toContainText(text, { timeout: 500 });
  }).toPass({ timeout: 400_000 });
}
