import { expect, test } from "@playwright/test";
import { database } from "#lib/db/client.ts";
import { demoAccount, signInAs } from "#tests/support/demo-accounts.ts";
import { chooseEverywhere } from "#tests/support/evaluation-steps.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

test("what an evaluator types is kept by itself, levels by their digits, up to the final press", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const round = await makeRound();
  const { email } = demoAccount("m2");
  const { id: evaluatorId } = await database().person.findUniqueOrThrow({ where: { email } });
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId });
  const choice = (code: string, value: string) =>
    page.locator(`[name="scores.${code}.choice"][value="${value}"]`);
  const kept = page.getByText("حُفظ ما كتبت.");

  await signInAs(page, "m2", `/ar/quality/evaluations/${id}`);
  await choice("I1", "1").focus();
  await page.keyboard.press("4");
  await expect(choice("I1", "4")).toBeChecked();
  await choice("I2", "1").dispatchEvent("keydown", { key: "٠" });
  await expect(choice("I2", "cannotJudge")).toBeChecked();
  await page.locator("[name=note]").fill("راجعوا السند القانوني 5 مرات.");
  await expect(kept).toBeVisible();

  await page.reload();
  await expect(choice("I1", "4")).toBeChecked();
  await expect(choice("I2", "cannotJudge")).toBeChecked();
  await expect(page.locator("[name=note]")).toHaveValue("راجعوا السند القانوني 5 مرات.");

  await page.getByRole("button", { name: "اعتمد نهائيًا" }).click();
  await expect(page.locator("main").getByRole("alert").first()).toBeVisible();
  await chooseEverywhere(page, "3");
  await expect(kept).toBeVisible();
  // Pressed while what was typed last is still unsaved.
  await page.locator('[name="scores.R1.reason"]').fill("سبب كُتب في آخر لحظة.");
  await page.getByRole("button", { name: "اعتمد نهائيًا" }).click();
  await page.waitForURL(/notice=final/);

  await page.goto(`/ar/quality/evaluations/${id}`);
  await expect(page.getByRole("main")).toContainText("سبب كُتب في آخر لحظة.");
});
