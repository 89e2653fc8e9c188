import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { openDraft } from "#tests/support/nomination-steps.ts";

for (const javaScriptEnabled of [true, false]) {
  test(`two people edit one page: the second sees both texts and loses nothing (scripts: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const first = await (await browser.newContext()).newPage();
    const second = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signInAs(first, "officer-interior");
    await signInAs(second, "officer-interior");
    await openDraft(first);
    const page = `${first.url()}/demand`;
    await first.goto(page);
    await second.goto(page);

    await first.locator("[name=problem]").fill("نص الزميل");
    await first.getByRole("button", { name: "احفظ وتابع" }).click();
    await first.waitForURL(/impact$/);

    await second.locator("[name=problem]").fill("نصي أنا");
    await second.getByRole("button", { name: "احفظ وتابع" }).click();
    await expect(second.locator("main").getByRole("alert")).toContainText("عُدّل هذا السجل بعد أن فتحته");
    await expect(second.locator("[name=problem]")).toHaveValue("نصي أنا");
    await expect(second.getByText("المحفوظ الآن: نص الزميل")).toBeVisible();

    await second.getByRole("button", { name: "احفظ وتابع" }).click();
    await second.waitForURL(/impact$/);
    await second.goto(page);
    await expect(second.locator("[name=problem]")).toHaveValue("نصي أنا");
  });
}
