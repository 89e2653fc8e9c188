import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { startWorkerBeside } from "#tests/support/worker-beside.ts";

const home = "/ar/ministry/services/import";
startWorkerBeside();

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an officer changes services by a table, mends its faults and sends it for approval", async ({
      page,
    }) => {
      await signInAs(page, "officer-transport", "/ar/ministry/services");
      const table = await page.request.get(
        (await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href")) ?? "",
      );
      const [head = "", ...rows] = (await table.text()).replace("\uFEFF", "").split("\r\n");
      expect(head).toMatch(/^code,organisation,/);
      expect(rows.length).toBeGreaterThan(10);

      await page.getByRole("link", { name: "استيراد من جدول" }).click();
      await page.getByRole("button", { name: "ارفع الجدول وافحصه" }).click();
      await expect(page.locator("main").getByRole("alert")).toContainText("اختر ملفًا");

      const added = `ترخيص منطاد ${javaScriptEnabled ? "كبير" : "صغير"}`;
      const code = javaScriptEnabled ? "MOT-011" : "MOT-012";
      const said = (audience: string) =>
        [
          "code,name_ar,summary_ar,audience",
          `,${added},يحصل صاحب المنطاد على ترخيصه لسنتين.,${audience}`,
          `${code},اسم أوضح للخدمة,ملخص من جملة واحدة.,citizen`,
        ].join("\r\n");
      await upload(page, said("السمك"));
      await expect(page.locator("main")).toContainText("في صف واحد خطأ");
      await expect(page.locator("#rows")).toContainText("ليست هذه من القيم المعروفة لهذا العمود");
      await expect(page.getByRole("button", { name: /للاعتماد/ })).toHaveCount(0);

      await page.goto(home);
      await upload(page, said("citizen"));
      await page.getByRole("link", { name: /^تعديل \(1\)/ }).click();
      await expect(page.locator("#rows tbody tr")).toHaveCount(1);
      await page.locator("#rows summary").click();
      await expect(page.locator("#rows")).toContainText("اسم أوضح للخدمة");
      await page.getByRole("button", { name: "أرسل تعديلين للاعتماد" }).click();
      await expect(page.locator("main")).toContainText("أُرسل تعديلان للاعتماد", { timeout: 400_000 });

      await page.goto(home);
      await expect(page.locator("#imports tbody tr").first()).toContainText("نُفّذ");
      await page.goto(`/ar/ministry/services/${code}`);
      await expect(page.locator("main")).toContainText("ينتظر قرار محرر الدليل");
    });
  });
}

async function upload(page: Page, content: string): Promise<void> {
  const file = { name: "خدمات.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.locator("[name=file]").setInputFiles(file);
  await page.getByRole("button", { name: "ارفع الجدول وافحصه" }).click();
  await page.waitForURL(/import\/[0-9a-f-]{36}$/);
  // The page follows the check by itself, with scripts and without.
  await expect(page.locator("#rows")).toBeVisible({ timeout: 400_000 });
}
