import { expect, test, type Page } from "@playwright/test";
import { verifyRoadmap } from "#lib/domain/roadmap/verify-roadmap.ts";
import { sha256 } from "#lib/sha256.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { publishedRound } from "#tests/support/factories/scenarios.ts";
import { startWorkerBeside } from "#tests/support/worker-beside.ts";

startWorkerBeside();

const pinned = { value: "2028-Q1", name: "الربع الأول 2028" };

for (const javaScriptEnabled of [false, true]) {
  test(`the lead plans, another publishes, everyone follows, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const { slug: round, edition, proposals } = await publishedRound();
    const first = proposals[0]?.reference ?? "";
    const here = `/ar/quality/rounds/${round}`;
    const open = async () => (await browser.newContext({ javaScriptEnabled })).newPage();
    const [lead, second, citizen] = [await open(), await open(), await open()];

    await signInAs(lead, "lead", here);
    await lead.getByRole("main").getByRole("link", { name: "خارطة الطريق", exact: true }).click();
    await expect(lead.getByRole("main")).toContainText("لا سيناريو لهذا الإصدار بعد");
    await lead.getByRole("link", { name: "سيناريو جديد" }).click();
    await lead.getByRole("button", { name: "احفظ", exact: true }).click();
    const faults = lead.locator("main").getByRole("alert");
    for (const field of ["أول ربع", "عدد الأرباع", "برمجة"]) await expect(faults).toContainText(field);
    await writeScenario(lead, { nameAr: "فريق واحد", nameEn: "One team", development: "10" });

    await lead.getByRole("link", { name: "تقديرات المكوّنات المشتركة" }).click();
    await estimate(lead);
    await lead.getByRole("link", { name: "ما يُثبَّت باليد" }).click();
    await lead.locator(`[name="pins.${first}"]`).selectOption(pinned.value);
    await lead.getByRole("button", { name: "احفظ", exact: true }).click();
    await toldOf(lead, "حُفظ ما ثُبّت");

    await solve(lead);
    await expect(bestService(lead)).toContainText(pinned.name);
    await expect(lead.getByRole("main")).toContainText("طلبت هذه الخطة بنفسك");
    await expect(lead.getByRole("button", { name: "انشر خارطة الطريق" })).toHaveCount(0);
    const scenario = new URL(lead.url()).pathname;

    await lead.goto(`${here}/roadmap`);
    await lead.getByRole("link", { name: "سيناريو جديد" }).click();
    await writeScenario(lead, { nameAr: "فريقان", nameEn: "Two teams", development: "20" });
    await solve(lead);
    await expect(bestService(lead)).not.toContainText(pinned.name);

    await lead.goto(`${here}/roadmap`);
    const compared = lead.getByRole("table").first();
    for (const name of ["فريق واحد", "فريقان"]) await expect(compared).toContainText(name);
    await expect(compared.getByRole("row", { name: "قيمة الخطة" }).getByRole("cell")).toHaveText([
      /\d/,
      /\d/,
    ]);

    expect((await citizen.goto(`/ar/priorities/${edition.slug}/roadmap`))?.status()).toBe(404);
    await signInAs(second, "administrator", scenario);
    await second.getByRole("button", { name: "انشر خارطة الطريق" }).click();
    await expect(second).toHaveURL(new RegExp(`/ar/priorities/${edition.slug}/roadmap$`));

    await citizen.goto(`/ar/priorities/${edition.slug}`);
    await citizen.locator(`main a[href$="/${edition.slug}/roadmap"]`).click();
    await expect(citizen.getByRole("heading", { level: 1 })).toHaveText("خارطة الطريق");
    const row = citizen.locator("#plan").getByRole("row").filter({ hasText: "المرتبة 1" });
    await expect(row).toContainText(pinned.name);
    await expect(row).toContainText("لم يُبلَّغ عنها بعد");
    const answer = await citizen.request.get(`/api/v1/priorities/${edition.slug}/roadmap`);
    const published: unknown = await answer.json();
    expect(verifyRoadmap(published, sha256)).toEqual({
      ok: true,
      value: { violations: [], differences: [] },
    });

    await lead.reload();
    await lead.locator("[name=item]").selectOption(first);
    await lead.locator("[name=progress]").selectOption("delayed");
    await lead.locator("[name=quarter]").selectOption("2030-Q2");
    await lead.locator("[name=noteAr]").fill("تأخر توريد الأجهزة");
    await lead.getByRole("button", { name: "سجّل المتابعة" }).click();
    await toldOf(lead, "سُجّلت المتابعة");
    await expect(lead.locator("#published")).toContainText("ما تأخر عن الخطة");

    await expect(async () => {
      await citizen.reload();
      await expect(row).toContainText("تأخرت، ويُنتظر إنجازها في الربع الثاني 2030", { timeout: 1_000 });
    }).toPass();
    await expect(row).toContainText("تأخر توريد الأجهزة");
    await expect(row).toContainText("التأخر المتوقع:");
    await expect(citizen.locator("#plan")).toContainText("ما تأخر عن الخطة");
  });
}

interface Scenario {
  nameAr: string;
  nameEn: string;
  /** The person-months of developers in each quarter. */
  development: string;
}

/** Fills in what a scenario supposes and saves it; what it leads to is the scenario. */
async function writeScenario(page: Page, { nameAr, nameEn, development }: Scenario): Promise<void> {
  const fields = {
    ...{ nameAr, nameEn, firstQuarter: "2027-Q1", quarters: "8", budget: "900000" },
    ...{ "capacity.analysis": "20", "capacity.design": "20", "capacity.development": development },
    ...{ "capacity.operations": "20", "capacity.training": "20" },
    ...{ "rates.ILS": "0.27", "rates.JOD": "1.41" },
  };
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator("[name=currency]").selectOption("USD");
  await page.getByRole("button", { name: "احفظ", exact: true }).click();
  await page.waitForURL(/roadmap\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nameAr);
}

/** Says what the first building block takes, and of the others that they stand already. */
async function estimate(page: Page): Promise<void> {
  const [built, ...there] = await page
    .locator("fieldset")
    .filter({ has: page.locator('[name$=".duration"]') })
    .all();
  if (!built) throw new Error("No building block is needed.");
  await built.locator('[name$=".duration"]').fill("1");
  await built.locator('[name$=".cost"]').fill("1000");
  await built.locator('[name$=".effort.development"]').fill("2");
  for (const block of there) await block.getByRole("checkbox").check();
  await page.getByRole("button", { name: "احفظ", exact: true }).click();
  await toldOf(page, "حُفظت تقديرات المكوّنات المشتركة");
}

/** What an act ended in. */
async function toldOf(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
}

/** Has a plan made and waits for it on the page, which looks again by itself. */
async function solve(page: Page): Promise<void> {
  await page.locator("[name=seconds]").selectOption("15");
  await page.getByRole("button", { name: "احسب خطة" }).click();
  await expect(page.getByRole("status").filter({ hasText: "وُجدت خطة" })).toBeVisible({ timeout: 400_000 });
}

/** Where the table of a plan tells of the service in the first place; it is folded away below the chart. */
function bestService(page: Page) {
  return page.locator("#plan details tbody tr").filter({ hasText: "المرتبة 1" });
}
