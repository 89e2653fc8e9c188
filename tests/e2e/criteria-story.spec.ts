import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

test("a lead reads the criteria, draws up a version of them without scripts, and finds it for a round", async ({
  browser,
}) => {
  const lead = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const code = `v-${randomUUID().slice(0, 8)}`;
  await signInAs(lead, "lead", "/ar/quality");
  await lead.getByRole("link", { name: "مجموعات المعايير" }).click();
  await lead.getByRole("link", { name: "1", exact: true }).click();
  await expect(lead.getByRole("main")).toContainText("أكثر من 100,000 معاملة");

  await lead.getByRole("link", { name: "ضع إصدارًا جديدًا منه" }).click();
  await lead.locator("[name=code]").fill(code);
  await lead.locator('[name="criteria.I1.levelsAr"]').fill("قليل\nمتوسط\nكثير");
  for (const field of ["nameAr", "nameEn", "levelsAr", "levelsEn"])
    await lead.locator(`[name="criteria.R7.${field}"]`).fill("");
  const save = lead.getByRole("button", { name: "احفظ الإصدار" });
  await save.click();
  await expect(lead.getByRole("main").getByRole("alert")).toContainText("اكتب خمسة أسطر");
  await expect(lead.locator("[name=code]")).toHaveValue(code);

  await lead.locator('[name="criteria.I1.levelsAr"]').fill("نادر\nقليل\nمتوسط\nكثير\nغالب");
  await save.click();
  await expect(lead.getByRole("status")).toContainText("حُفظ الإصدار");
  await expect(lead.getByRole("main")).toContainText("غالب");
  await expect(lead.getByRole("main")).not.toContainText("توافق الجهات الشريكة");
  await lead.goto("/ar/quality/rounds/new");
  await expect(lead.locator("[name=criteriaSet] option").first()).toHaveText(
    `الإصدار ${code}، عدد معاييره 13`,
  );
});
