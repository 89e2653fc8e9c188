import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { fillInDraft, openDraft, submitDraft } from "#tests/support/nomination-steps.ts";

test("an officer nominates, the lead returns it, the officer mends it, the lead accepts", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const officer = await (await browser.newContext()).newPage();
  const lead = await (await browser.newContext()).newPage();

  await signInAs(officer, "officer-interior");
  await openDraft(officer);
  await fillInDraft(officer);
  await expect(officer.getByText("12,500")).toBeVisible();
  const reference = await submitDraft(officer);

  await signInAs(lead, "lead", "/ar/quality/proposals");
  const row = lead.getByRole("row").filter({ hasText: reference });
  await row.getByRole("link").click();
  await lead.getByRole("link", { name: "أعده إلى الجهة" }).click();
  await lead.getByRole("button", { name: "أعده إلى الجهة" }).click();
  await expect(lead.locator("main").getByRole("alert")).toContainText("صحّح الحقول");
  await lead.getByText("ملاحظات على حقول: الطلب والعبء الحالي").click();
  await lead.getByLabel("مصدر هذا العدد").fill("وضّح مصدر عدد المعاملات.");
  await lead.getByRole("button", { name: "أعده إلى الجهة" }).click();
  await expect(lead.locator("main")).toContainText("أُعيد للاستكمال");

  await officer.goto("/ar/ministry");
  await expect(officer.getByRole("region", { name: "ما ينتظرك" })).toContainText("أعاده فريق الجودة");
  await officer.getByRole("row").filter({ hasText: reference }).getByRole("link").click();
  await officer.getByRole("link", { name: /الطلب والعبء الحالي/ }).click();
  await expect(officer.getByText("وضّح مصدر عدد المعاملات.")).toBeVisible();
  await officer.getByRole("link", { name: "مصدر هذا العدد" }).click();
  await expect(officer.locator("[name=demandSource]")).toBeFocused();
  await officer.locator("[name=demandSource]").fill("سجل المعاملات في المديريات الخمس، 2025");
  await officer.getByRole("button", { name: "احفظ وعد إلى القائمة" }).click();
  await officer.getByRole("link", { name: "راجع الإجابات وقدّم الترشيح" }).click();
  expect(await submitDraft(officer)).toBe(reference);

  await lead.reload();
  await lead.getByRole("link", { name: "اقبل الترشيح" }).click();
  await lead.getByRole("button", { name: "اقبل الترشيح" }).click();
  await expect(lead.locator("main")).toContainText("مقبول");
  await officer.goto("/ar/ministry");
  await expect(officer.getByRole("row").filter({ hasText: reference })).toContainText("مقبول");
});
