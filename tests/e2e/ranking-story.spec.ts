import { expect, test, type Page } from "@playwright/test";
import { layOutDeliberatingRound } from "#tests/support/deliberating-round.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { reviewOnceCertain } from "./steps/lead-round.ts";

test("the lead proposes a ranking, the administrator confirms it, a citizen sees it and why", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const round = `story-${Date.now().toString(36)}`;
  await layOutDeliberatingRound(round, 6);
  const lead = await (await browser.newContext()).newPage();
  const administrator = await (await browser.newContext()).newPage();
  const citizen = await (await browser.newContext()).newPage();

  await signInAs(lead, "lead", `/ar/quality/rounds/${round}`);
  await lead.getByRole("main").locator(`a[href$="/${round}/ranking"]`).click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("معاينة الترتيب");
  await expect(lead.getByRole("heading", { name: "الترتيب", exact: true })).toBeVisible();
  await followAgenda(lead);
  await lead.getByRole("region", { name: "الخطوة التالية" }).getByRole("link", { name: "إلى النشر" }).click();
  const reason = lead.locator("[name=reason]");
  if (await reason.isVisible()) await reason.fill("ناقش الفريق الخلاف في جلسة المداولة ودُوّن محضرها.");
  await lead.getByRole("button", { name: "اقترح نشر الترتيب" }).click();
  await expect(lead.getByText("اقترحت هذا النشر")).toBeVisible();
  await lead.goto(`/ar/quality/rounds/${round}/publication/confirmation`);
  await expect(lead).toHaveURL(/\/publication$/);

  const notYet = await citizen.goto(`/ar/priorities/${round}`);
  expect(notYet?.status()).toBe(404);

  await signInAs(administrator, "administrator", `/ar/quality/rounds/${round}/publication`);
  await reviewOnceCertain(administrator, round);
  await expect(administrator.getByText("تُنشر مراتب 6 خدمات للجميع")).toBeVisible();
  await administrator.getByRole("button", { name: "أعتمد النشر نهائيًا" }).click();
  await expect(administrator).toHaveURL(new RegExp(`/ar/priorities/${round}$`));

  await citizen.goto("/ar/priorities");
  await expect(citizen.getByText("بيانات توضيحية")).toBeVisible();
  await expect(citizen.getByText("دورة مداولة").first()).toBeVisible();
  const first = citizen.getByRole("region", { name: "الترتيب", exact: true }).getByRole("listitem").first();
  const name = await first.getByRole("heading").innerText();
  await first.getByRole("link", { name: /لماذا هذه المرتبة؟/ }).click();
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(citizen.getByText("أكثر ما رفعها")).toBeVisible();
  const certainty = citizen.getByRole("region", { name: "ما مدى ثبات هذه المرتبة؟" });
  await expect(certainty).toContainText(/من كل 100 محاكاة|في كل محاكاة/);
  await expect(citizen.getByText("حجم الطلب السنوي").first()).toBeVisible();
});

test("a citizen narrows the ranking without scripts, and the bundle says it is illustrative", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/ar/priorities/demo-1");
  await page.locator("[name=quadrant]").selectOption("B");
  await page.getByRole("button", { name: "اعرض", exact: true }).click();
  await expect(page).toHaveURL(/quadrant=B/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("من 24");
  const chart = page.getByRole("region", { name: "الأثر والجاهزية معًا" });
  await expect(chart.getByRole("listitem")).toHaveCount(24);
  const rows = page.getByRole("region", { name: "الترتيب", exact: true }).locator("ol > li");
  for (const row of await rows.all()) await expect(row).toContainText("استثمار في الجاهزية");
  const bundle = await page.request.get("/api/v1/priorities/demo-1");
  expect(await bundle.json()).toMatchObject({ edition: "demo-1", illustrative: true });
});

test("a citizen follows a long ranking to its last place", async ({ page }) => {
  await page.goto("/ar/priorities/demo-1");
  await page.getByRole("link", { name: "التالية" }).click();
  await expect(page).toHaveURL(/\/priorities\/demo-1\?page=2#ranking$/);
  await expect(page.locator("#ranking").getByText("المرتبة 21", { exact: true })).toHaveCount(1);
});

test("a lead tries other weights, with scripts at once and without by a form, and keeps nothing", async ({
  browser,
}) => {
  const lead = await (await browser.newContext()).newPage();
  await signInAs(lead, "lead", "/ar/quality/rounds/demo-1/what-if");
  const status = lead.getByRole("main").getByRole("status");
  await expect(status).toHaveText("المراتب التي تغيّرت: 0 من 24.");
  await lead.getByLabel("نصيب الأثر من الأولوية، من 100").fill("0");
  await expect(status).not.toHaveText("المراتب التي تغيّرت: 0 من 24.");
  const moved = await status.innerText();

  const still = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await lead.context().storageState(),
  });
  const plain = await still.newPage();
  await plain.goto("/ar/quality/rounds/demo-1/what-if?alpha=0");
  await expect(plain.getByRole("main").getByRole("status")).toHaveText(moved);
  await plain.getByRole("button", { name: "أعد الترتيب" }).click();
  await expect(plain).toHaveURL(/alpha=0&threshold=50&/);
  await expect(plain.getByRole("main").getByRole("status")).toHaveText(moved);
  await plain.getByRole("link", { name: "عُد إلى قيم الدورة" }).click();
  await expect(plain.getByRole("main").getByRole("status")).toHaveText("المراتب التي تغيّرت: 0 من 24.");
});

/** From what the evaluators disagree on to who said what of it, and back to the round. */
async function followAgenda(lead: Page): Promise<void> {
  const agenda = lead.getByRole("region", { name: "جدول أعمال المداولة" });
  const first = agenda.getByRole("rowheader").first().getByRole("link");
  const reference = (await first.getAttribute("href"))?.split("#")[1] ?? "";
  await first.click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("التكليف والتقدم");
  await expect(lead.locator(`[id="${reference}"]`)).toBeInViewport();
  await lead.getByRole("navigation", { name: "موقع الصفحة" }).getByRole("link").last().click();
}
