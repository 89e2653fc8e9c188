import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const address = "/api/v1/indicators";
const value = { indicator: "registration.sign-ins", period: "2021-02", value: 41_300 };

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the administrator makes a source, whose token works until it is withdrawn", async ({
      page,
      request,
    }) => {
      const name = `نظام التسجيل الموحد، ${javaScriptEnabled ? "دائرة الأنظمة" : "الدائرة الفنية"}`;
      await signInAs(page, "administrator", "/ar/administration/indicator-sources");
      await page.getByRole("button", { name: "أنشئ المصدر" }).click();
      await expect(page.locator("main").getByRole("alert")).toBeVisible();
      await page.getByLabel("اسم المصدر").fill(name);
      await page.getByLabel("مرات استخدام التسجيل الموحد").check();
      await page.getByRole("button", { name: "أنشئ المصدر" }).click();
      await expect(page.locator("main")).toContainText("رمز المصدر يظهر هذه المرة وحدها");
      const [token = ""] = /indicators_[\w-]{43}/.exec(await page.locator("main").innerText()) ?? [];
      const send = () =>
        request.post(address, {
          data: { values: [value] },
          headers: { authorization: `Bearer ${token}` },
        });
      expect([200, 201]).toContain((await send()).status());
      const unknown = await request.post(address, { data: { values: [value] } });
      expect([unknown.status(), unknown.headers()["www-authenticate"]]).toEqual([401, "Bearer"]);

      await expect(page.getByRole("button", { name: `اسحب ${name}` })).toBeVisible();
      await expect(page.locator("main")).toContainText(token);
      await page.goto("/ar/administration/indicator-sources");
      await expect(page.locator("main")).not.toContainText(token);
      await page.getByRole("button", { name: `اسحب ${name}` }).click();
      await expect(page.locator("main").getByRole("status")).toContainText("سُحب المصدر");
      expect((await send()).status()).toBe(401);
    });

    test("an officer enters the uses of a service, and they are published", async ({ page }) => {
      const year = new Date().getFullYear() - (javaScriptEnabled ? 1 : 2);
      const uses = `/ar/ministry/services/MOI-014/uses?year=${year}`;
      await signInAs(page, "officer-interior", uses);
      await page.locator("[name='channels.counter.uses']").fill("٩٠٠");
      await page.locator("[name='channels.counter.answers']").fill("٩٠١");
      await page.locator("[name='channels.counter.satisfied']").fill("30");
      await page.getByRole("button", { name: `احفظ أعداد ${year}` }).click();
      await expect(page.locator("main").getByRole("alert")).toContainText("سُئلوا عن رضاهم");
      await page.locator("[name='channels.counter.answers']").fill("40");
      await page.locator("[name='channels.website.uses']").fill("100");
      await page.getByRole("button", { name: `احفظ أعداد ${year}` }).click();
      await expect(page.locator("main").getByRole("status")).toContainText(`حُفظت أعداد ${year}`);
      await page.locator("[name='channels.counter.satisfied']").fill("41");
      await page.getByRole("button", { name: `احفظ أعداد ${year}` }).click();
      await expect(page.locator("main").getByRole("alert")).toBeVisible();
      await expect(page.locator("main").getByRole("status")).toBeHidden();
      await page.goto("/ar/organisations/interior/indicators");
      await expect(page.locator("#uses")).toContainText("75%");
    });

    test("the quality team uploads values, mends a fault, and writes them", async ({ page }) => {
      const [period, amount] = javaScriptEnabled ? ["2025-Q4", "51200"] : ["2025-Q3", "47900"];
      const upload = async (row: string) => {
        await page.goto("/ar/quality/indicators");
        await page.getByLabel("الوثيقة التي أُخذت منها الأرقام").fill("التقرير السنوي للوزارة");
        const content = `المؤشر,الفترة,القيمة\r\n${row}\r\n`;
        const file = { name: "قيم.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
        await page.locator("[name=file]").setInputFiles(file);
        await page.getByRole("button", { name: "ارفع وتحقق" }).click();
        await page.waitForURL(/indicators\/[0-9a-f-]{36}$/);
      };
      await signInAs(page, "lead", "/ar/quality/indicators");
      await page.getByRole("button", { name: "ارفع وتحقق" }).click();
      await expect(page.locator("main").getByRole("alert")).toContainText("اختر ملفًا");
      await upload(`registration.sign-ins,الربع الأخير,${amount}`);
      await expect(page.locator("main")).toContainText("في سطر واحد خطأ");
      await expect(page.locator("main")).toContainText("الفترة: ليست مكتوبة كما في المثال.");
      await expect(page.getByRole("button", { name: "اكتب القيم كلها" })).toHaveCount(0);

      await upload(`registration.sign-ins,${period},${amount}`);
      await expect(page.locator("main")).toContainText("قيمة جديدة.");
      await page.getByRole("button", { name: "اكتب القيم كلها" }).click();
      await expect(page.locator("main").getByRole("status")).toContainText("كُتبت قيم الجدول");
      await page.goto("/ar/indicators");
      const written = page.locator("#stated").getByRole("row").filter({ hasText: period });
      await expect(written).toContainText("التقرير السنوي للوزارة");
    });
  });
}
