import { expect, test } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { makeEdition } from "#tests/support/factories/editions.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";
import { startWorkerBeside } from "#tests/support/worker-beside.ts";

startWorkerBeside();

const words = "قررت اللجنة البدء بالخدمتين كلتيهما في الربع الأول.";

test("the lead writes the study of an edition without scripts, a second person publishes it, everyone reads it", async ({
  browser,
}) => {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  const edition = await makeEdition(round.id);
  const lead = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const administrator = await (await browser.newContext()).newPage();
  const citizen = await (await browser.newContext()).newPage();

  await signInAs(lead, "lead", `/ar/quality/rounds/${round.slug}/publication`);
  await lead.getByRole("link", { name: "دراسة الإصدار" }).click();
  await lead.getByRole("link", { name: "الملخص" }).click();
  const text = lead.getByLabel("النص بالعربية");
  await expect(text).toHaveValue(/خدمتان مقترحتان للتحويل الإلكتروني/);
  await text.fill(`${await text.inputValue()}\n\n${words}`);
  await lead.getByRole("button", { name: "احفظ النص" }).click();
  await expect(lead.getByRole("region", { name: "معاينة الفصل" })).toContainText(words);
  await lead.getByRole("link", { name: "دراسة الإصدار" }).click();
  await expect(lead.getByRole("row", { name: /الملخص/ })).toContainText("مكتوب");
  await lead.getByRole("button", { name: "اقترح نشر الدراسة" }).click();
  await expect(lead.getByRole("main")).toContainText("فلا يعتمده إلا شخص آخر");

  const missing = await citizen.goto(`/ar/study/${edition}`);
  expect(missing?.status()).toBe(404);
  await signInAs(administrator, "administrator", `/ar/quality/studies/${edition}`);
  await administrator.getByRole("button", { name: "أعتمد نشر الدراسة" }).click();
  await administrator.waitForURL(`**/ar/study/${edition}`);

  await citizen.goto(`/ar/priorities/${edition}`);
  await citizen.getByRole("link", { name: "اقرأ الدراسة" }).click();
  await expect(citizen.getByRole("main")).toContainText(words);
  await citizen.getByRole("link", { name: "المنهجية" }).click();
  await expect(citizen.getByRole("table", { name: "المعايير وأوزانها" })).toBeVisible();

  const study = await citizen.request.get(`/api/v1/studies/${edition}`);
  expect((await study.json()).chapters[0].prose.ar).toContain(words);
  const file = `/api/v1/studies/${edition}/ar/pdf`;
  await expect.poll(async () => (await citizen.request.get(file)).status(), { timeout: 400_000 }).toBe(200);
  expect((await (await citizen.request.get(file)).body()).subarray(0, 5).toString()).toBe("%PDF-");
});
