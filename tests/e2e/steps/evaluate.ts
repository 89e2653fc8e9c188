import { expect, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { chooseEverywhere, openMyEvaluation } from "#tests/support/evaluation-steps.ts";
import type { Nomination } from "./nominate.ts";

/** An evaluator judges one nomination, the same level on every criterion, and makes it final. */
export async function evaluate(
  page: Page,
  { evaluator, nomination, level }: { evaluator: string; nomination: Nomination; level: number },
): Promise<void> {
  await signInAs(page, evaluator, "/ar/quality");
  await openMyEvaluation(page, nomination.reference);
  await chooseEverywhere(page, String(level));
  await page.getByRole("button", { name: "اعتمد نهائيًا" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("اعتُمد التقييم");
}
