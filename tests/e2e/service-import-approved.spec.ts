import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { startWorkerBeside } from "#tests/support/worker-beside.ts";

startWorkerBeside();

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an editor reads a table as one thing, sends one row back and approves the rest at once", async ({
      page,
    }) => {
      const ending = javaScriptEnabled ? "للصيد" : "للنزهة";
      const names = ["قارب", "سفينة", "عوامة"].map((what) => `ترخيص ${what} ${ending}`);
      const file = `جدول ${ending}.csv`;
      await sendTable(page, file, names);

      await page.context().clearCookies();
      await signInAs(page, "editor", "/ar/ministry/revisions");
      await expect(page.locator("#single").filter({ hasText: names[0] })).toHaveCount(0);
      await page.locator("#tables").getByRole("link", { name: file }).first().click();
      await expect(page.locator("main")).toContainText("3 خدمات جديدة");

      const [first = "", second = "", third = ""] = names;
      await page.getByRole("link", { name: `اقرأ التعديل أو أعده: ${first}` }).click();
      const table = page.getByRole("navigation").getByRole("link", { name: file });
      const here = (await table.getAttribute("href")) ?? "";
      await page.getByRole("link", { name: "أعده مع ملاحظات" }).click();
      await page.locator("[name=reason]").fill("اذكر حجم المركب.");
      await page.locator("main form").getByRole("button").last().click();
      await page.waitForURL(/done=returned/);

      await page.goto(here);
      await page.getByRole("button", { name: "اعتمد ما اخترته في هذه الصفحة" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "لم تختر أي خدمة" })).toBeVisible();

      await approveOne(page, second);
      await expect(page.locator("#approvals")).toContainText("نُشرت خدمة واحدة", { timeout: 400_000 });

      await page.getByRole("link", { name: "اعتمد التعديل المنتظر" }).click();
      await expect(page.locator("#sample")).toContainText(third);
      await page.getByRole("button", { name: "اعتمد وانشر التعديل" }).click();
      await expect(page.locator("#approvals").getByText("نُشرت خدمة واحدة")).toHaveCount(2, {
        timeout: 400_000,
      });
      await expect(page.getByRole("link", { name: /^اعتمد .*منتظر/ })).toHaveCount(0);
      await page.goto(`/ar/services?q=${encodeURIComponent(third)}`);
      await expect(page.locator("main")).toContainText(third);
    });
  });
}

async function sendTable(page: Page, name: string, names: readonly string[]): Promise<void> {
  await signInAs(page, "officer-transport", "/ar/ministry/services/import");
  const lines = names.map((said) => `,${said},يحصل صاحبها على ترخيصها لسنتين.,مواطن`);
  const buffer = Buffer.from(["code,name_ar,summary_ar,audience", ...lines].join("\r\n"));
  await page.locator("[name=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "ارفع الجدول وافحصه" }).click();
  await page.getByRole("button", { name: "أرسل 3 تعديلات للاعتماد" }).click({ timeout: 400_000 });
  await expect(page.locator("main")).toContainText("أُرسلت 3 تعديلات للاعتماد", { timeout: 400_000 });
}

/** Ticks one row and goes through the page that stands before the act. */
async function approveOne(page: Page, name: string): Promise<void> {
  await page.getByRole("row").filter({ hasText: name }).getByRole("checkbox").check();
  await page.getByRole("button", { name: "اعتمد ما اخترته في هذه الصفحة" }).click();
  await expect(page.locator("main")).toContainText("ما اخترته من صفوف الجدول وحده.");
  await page.getByRole("button", { name: "اعتمد وانشر التعديل" }).click();
}
