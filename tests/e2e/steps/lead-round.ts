import { expect, type Page } from "@playwright/test";
import { computeCertaintyOf } from "#tests/support/certainty-of-round.ts";
import type { Nomination } from "./nominate.ts";

/** The lead reads a submitted nomination and accepts it. */
export async function accept(lead: Page, { reference }: Nomination): Promise<void> {
  await lead.goto("/ar/quality/proposals");
  await lead.getByRole("row").filter({ hasText: reference }).getByRole("link").click();
  await lead.getByRole("link", { name: "اقبل الترشيح" }).click();
  await lead.getByRole("button", { name: "اقبل الترشيح" }).click();
  await expect(lead.getByRole("main")).toContainText("مقبول");
}

/** The lead moves a round on, with a reason in writing where something is not met yet. */
export async function moveOn(lead: Page, round: string, act: string, reason: string): Promise<void> {
  await lead.goto(`/ar/quality/rounds/${round}`);
  await writeReason(lead, reason);
  await lead.getByRole("button", { name: act }).click();
  await expect(lead.getByRole("main").getByRole("status")).toContainText("انتقلت الدورة إلى مرحلة جديدة");
}

/** The lead tries to give a nomination to an evaluator. */
export async function assign(lead: Page, nomination: Nomination, evaluator: string): Promise<void> {
  await choose(lead, "المقيّم", evaluator);
  await lead.getByLabel(new RegExp(nomination.reference)).check();
  await lead.getByRole("button", { name: "كلّف", exact: true }).click();
}

/** The lead looks at the order that the evaluations make, and proposes to publish it. */
export async function proposePublication(lead: Page, round: string, reason: string): Promise<void> {
  await lead.goto(`/ar/quality/rounds/${round}`);
  await lead.getByRole("main").locator(`a[href$="/${round}/ranking"]`).click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("معاينة الترتيب");
  await lead.getByRole("link", { name: "إلى النشر" }).click();
  await writeReason(lead, reason);
  await lead.getByRole("button", { name: "اقترح نشر الترتيب" }).click();
  await expect(lead.getByRole("button", { name: /اسحب الاقتراح/ })).toBeVisible();
}

/** A second person confirms what the lead proposed; there is no way back. */
export async function confirmPublication(second: Page, round: string): Promise<void> {
  await second.goto(`/ar/quality/rounds/${round}`);
  await expect(second.getByRole("region", { name: "الخطوة التالية" })).toContainText(
    "ينتظر أن يعتمده شخص ثانٍ",
  );
  await second.getByRole("link", { name: "إلى النشر" }).click();
  await reviewOnceCertain(second, round);
  await second.getByRole("button", { name: "أعتمد النشر نهائيًا" }).click();
  await second.waitForURL(new RegExp(`/ar/priorities/${round}$`));
}

/** Looks at what is proposed, and again once how certain the places are is there too. */
export async function reviewOnceCertain(second: Page, round: string): Promise<void> {
  await second.getByRole("link", { name: "راجع واعتمد" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toContainText("لا رجعة فيه");
  const confirm = second.getByRole("button", { name: "أعتمد النشر نهائيًا" });
  await expect(confirm).toHaveCount(0);
  await computeCertaintyOf(round);
  await second.getByRole("link", { name: "انظر ثانيةً" }).click();
  await expect(confirm).toBeVisible();
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.selectOption(await field.locator("option", { hasText: text }).first().getAttribute("value"));
}

/** The page asks for a reason only where a condition is not met. */
async function writeReason(page: Page, reason: string): Promise<void> {
  const field = page.locator("[name=reason]");
  if (await field.isVisible()) await field.fill(reason);
}
