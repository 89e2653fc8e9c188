import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { chooseEverywhere, openMyEvaluation } from "#tests/support/evaluation-steps.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

test("the lead assigns, an evaluator of the same ministry is refused, another scores to final", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const round = await makeRound();
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const lead = await (await browser.newContext()).newPage();
  const evaluator = await (await browser.newContext()).newPage();

  await signInAs(lead, "lead", `/ar/quality/rounds/${round.slug}/evaluations`);
  const assign = async (person: string) => {
    await lead.getByLabel(new RegExp(proposal.reference)).check();
    const option = lead.getByLabel("المقيّم", { exact: true }).locator("option", { hasText: person }).first();
    await lead.getByLabel("المقيّم", { exact: true }).selectOption(await option.getAttribute("value"));
    await lead.getByRole("button", { name: "كلّف", exact: true }).click();
  };
  const label = lead.locator("label").filter({ hasText: proposal.reference });
  await expect(label.locator("bdi"), "a reference turns nothing around it").toHaveText(proposal.reference);
  await assign("مقيّم من وزارة الداخلية");
  await expect(lead.locator("main").getByRole("alert")).toContainText("تعارض مصالح");
  await assign("مقيّمة من وزارة الصحة");
  await expect(lead.getByRole("main").getByRole("status")).toContainText("كُلّف المقيّم");
  await expect(lead.getByRole("row").filter({ hasText: proposal.reference })).toContainText("0 من 1");

  await signInAs(evaluator, "m2", "/ar/quality");
  await openMyEvaluation(evaluator, proposal.reference);
  await expect(evaluator.getByRole("complementary")).toContainText("42,000");
  await chooseEverywhere(evaluator, "3");
  await evaluator.locator('[name="scores.I1.choice"][value="5"]').check();
  await evaluator.getByRole("button", { name: "احفظ وأكمل لاحقًا" }).click();
  await expect(evaluator.getByRole("status")).toContainText("حُفظ التقييم");
  await expect(evaluator.locator('[name="scores.I1.choice"][value="5"]')).toBeChecked();

  await evaluator.getByRole("button", { name: "اعتمد نهائيًا" }).click();
  await expect(evaluator.locator("main").getByRole("alert")).toContainText("اكتب سببًا");
  await evaluator.locator("main").getByRole("alert").getByRole("link").click();
  await expect(evaluator.locator('[name="scores.I1.reason"]')).toBeFocused();
  await evaluator.locator('[name="scores.I1.reason"]').fill("تمس الخدمة معظم الأسر كل عام.");
  await evaluator.getByRole("button", { name: "اعتمد نهائيًا" }).click();
  await expect(evaluator.getByRole("status")).toContainText("اعتُمد التقييم السابق نهائيًا");

  await openMyEvaluation(evaluator, proposal.reference);
  await expect(evaluator.getByRole("region", { name: "المستوى في كل معيار" })).toContainText(
    "تمس الخدمة معظم الأسر كل عام.",
  );
  await lead.reload();
  await expect(lead.getByRole("row").filter({ hasText: proposal.reference })).toContainText("1 من 1");

  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, "m1", "/ar/quality");
  const answer = await stranger.goto(evaluator.url());
  expect(answer?.status()).toBe(404);
});
