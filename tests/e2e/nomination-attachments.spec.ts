import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { openDraft } from "#tests/support/nomination-steps.ts";
import { sampleFiles } from "#tests/support/sample-files.ts";

const megabyte = 1024 * 1024;
const report = "سجل الطلبات 2025";

async function attach(page: Page, content: Uint8Array, name = `${report}.pdf`): Promise<void> {
  await page.locator("[name=criterion]").selectOption("I1");
  const file = { name, mimeType: "application/pdf", buffer: Buffer.from(content) };
  await page.locator("[name=file]").setInputFiles(file);
  await page.getByRole("button", { name: "أرفق الملف" }).click();
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an officer saves the answers, attaches a file, reads it back and removes it", async ({ page }) => {
      await signInAs(page, "officer-transport");
      await openDraft(page);
      const draft = page.url();
      await page.goto(`${draft}/impact`);
      await page.locator('[name="answers.I1.reason"]').fill("كما في السجل المرفق");
      await page.getByRole("button", { name: "احفظ وأرفق ملفات" }).click();
      await page.waitForURL(/\/attachments$/);

      await attach(page, new TextEncoder().encode("<script>alert(1)</script>"));
      await expect(page.locator("main").getByRole("alert")).toContainText("لم نتعرّف على نوع الملف");

      await attach(page, Buffer.concat([sampleFiles.pdf, Buffer.alloc(4 * megabyte)]));
      await expect(page.locator("main").getByRole("status")).toContainText("أُرفق الملف");
      const link = page.getByRole("link", { name: report });
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect((await answer.body()).length).toBe(4 * megabyte + sampleFiles.pdf.length);
      expect(answer.headers()).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": expect.stringContaining("attachment; "),
        "content-security-policy": expect.stringContaining("sandbox"),
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      });

      await page.goto(`${draft}/impact`);
      await expect(page.locator('[name="answers.I1.reason"]')).toHaveValue("كما في السجل المرفق");
      await expect(page.getByRole("link", { name: report })).toBeVisible();

      await page.goto(`${draft}/attachments`);
      await page.locator("main details summary").click();
      await page.getByRole("button", { name: "احذف الملف نهائيًا" }).click();
      await expect(page.locator("main").getByRole("status")).toContainText("حُذف الملف");
      await expect(page.getByRole("link", { name: report })).toHaveCount(0);
    });
  });
}
