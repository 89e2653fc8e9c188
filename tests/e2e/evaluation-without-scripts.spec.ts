import { expect, test } from "@playwright/test";
import { database } from "#lib/db/client.ts";
import { demoAccount, signInAs } from "#tests/support/demo-accounts.ts";
import { chooseEverywhere, openMyEvaluation } from "#tests/support/evaluation-steps.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

test.use({ javaScriptEnabled: false });

test("an evaluator scores to final and recuses from another without scripts", async ({ page }) => {
  test.setTimeout(120_000);
  const round = await makeRound();
  const { email } = demoAccount("m2");
  const { id: evaluatorId } = await database().person.findUniqueOrThrow({ where: { email } });
  const first = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const second = await makeAcceptedProposal({ roundId: round.id, organisation: "interior", service: 1 });
  for (const { id: proposalId } of [first, second]) await makeEvaluation({ proposalId, evaluatorId });

  await signInAs(page, "m2", "/ar/quality");
  await openMyEvaluation(page, first.reference);
  await chooseEverywhere(page, "2");
  await page.locator('[name="scores.R1.choice"][value="1"]').check();
  await page.locator("[name=note]").fill("راجعوا السند القانوني.");
  await page.getByRole("button", { name: "اعتمد نهائيًا" }).click();

  await expect(page.locator("main").getByRole("alert")).toContainText("R1");
  await expect(page.locator("[name=note]")).toHaveValue("راجعوا السند القانوني.");
  await expect(page.locator('[name="scores.R1.choice"][value="1"]')).toBeChecked();
  await expect(page.locator('[name="scores.I1.choice"][value="2"]')).toBeChecked();
  await page.locator('[name="scores.R1.reason"]').fill("الإجراء غير مكتوب في أي مكتب.");
  await page.getByRole("button", { name: "اعتمد نهائيًا" }).click();

  await expect(page.getByRole("main").getByRole("status")).toContainText("اعتُمد التقييم السابق نهائيًا");
  await expect(page.locator("main")).toContainText(second.reference);
  await page.getByRole("link", { name: "أتنحّى عن هذا التقييم" }).click();
  await page.locator("[name=reason]").fill("عملت في هذه الدائرة قبل عام.");
  await page.getByRole("button", { name: "أتنحّى" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("سُجّل تنحّيك");
});
