import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { makeSubmittedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

const reason = "تُطلب الوثائق نفسها من الأشخاص أنفسهم.";

test("the lead links two nominations without scripts, merges one into the other, and takes it back", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { id: roundId } = await makeRound({ phase: "nominating" });
  const card = await makeSubmittedProposal({ roundId, organisation: "interior" });
  const road = await makeSubmittedProposal({ roundId, organisation: "transport" });
  const lead = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const officer = await (await browser.newContext()).newPage();
  const said = lead.getByRole("main").getByRole("status");

  await signInAs(lead, "lead", `/ar/quality/proposals/${road.id}`);
  await lead.getByRole("link", { name: "وحّد أو ادمج" }).click();
  await lead.locator("[name=with]").fill(card.reference.toLowerCase());
  await lead.getByRole("button", { name: "اربط" }).click();
  await expect(lead.locator("main").getByRole("alert")).toContainText("السبب");
  await lead.locator("[name=reason]").fill(reason);
  await lead.getByRole("button", { name: "اربط" }).click();
  await expect(said).toContainText("رُبط ليُوحَّد");

  await signInAs(officer, "officer-transport", `/ar/ministry/proposals/${road.id}`);
  const unified = officer.getByRole("region", { name: "التوحيد مع خدمات أخرى" });
  await expect(unified).toContainText(card.reference);
  await expect(unified).toContainText(reason);

  await lead.getByRole("link", { name: `إزالة الرابط: ${card.reference}` }).click();
  await lead.locator("[name=removalReason]").fill("تُدمج بدل ذلك.");
  await lead.getByRole("button", { name: "أزل الرابط" }).click();
  await expect(said).toContainText("أُزيل الرابط");

  await lead.locator("[name=into]").fill(card.reference);
  await lead.locator("[name=mergeReason]").fill(reason);
  await lead.getByRole("button", { name: "ادمج الترشيح" }).click();
  await expect(said).toContainText("دُمج الترشيح");
  await officer.reload();
  await expect(unified).toContainText("يقوم مقامه");
  await expect(officer.getByRole("main")).toContainText("مدموج في ترشيح آخر");

  await lead.locator("[name=undoReason]").fill("المستفيدون غيرهم.");
  await lead.getByRole("button", { name: "تراجع عن الدمج" }).click();
  await expect(said).toContainText("عاد الترشيح إلى حاله");
  await officer.reload();
  await expect(unified).toHaveCount(0);
  await expect(officer.getByRole("main")).toContainText("تُراجِع عن دمجه");
});
