import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const codes = { true: "MOI-022", false: "MOI-023" } as const;

for (const javaScriptEnabled of [true, false]) {
  test(`two people write in one draft: the second sees both texts and loses nothing (scripts: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const home = `/ar/ministry/services/${codes[`${javaScriptEnabled}`]}`;
    const first = await (await browser.newContext()).newPage();
    const second = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signInAs(first, "officer-interior", home);
    await first.getByRole("button", { name: "عدّل هذه الخدمة" }).click();
    await expect(first.getByRole("heading", { name: "مسودة تعديل" })).toBeVisible();
    await first.goto(`${home}/edit/result`);
    await signInAs(second, "editor-interior", `${home}/edit/result`);

    await first.locator('[name="conditions.ar"]').fill("شرط الزميلة");
    await first.getByRole("button", { name: "احفظ وتابع" }).click();
    await first.waitForURL(/words$/);

    await second.locator('[name="conditions.ar"]').fill("شرطي أنا");
    await second.getByRole("button", { name: "احفظ وتابع" }).click();
    await expect(second.locator("main").getByRole("alert")).toContainText("عُدّل هذا السجل بعد أن فتحته");
    await expect(second.locator('[name="conditions.ar"]')).toHaveValue("شرطي أنا");
    await expect(second.getByText("المحفوظ الآن: شرط الزميلة")).toBeVisible();

    await second.getByRole("button", { name: "احفظ وتابع" }).click();
    await second.waitForURL(/words$/);
    await second.goto(`${home}/edit/result`);
    await expect(second.locator('[name="conditions.ar"]')).toHaveValue("شرطي أنا");
  });
}
