import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const code = "MOI-020";
const page = `/ar/services/${code}`;
const problem = `الرسم المكتوب غير الذي طُلب مني (${crypto.randomUUID().slice(0, 8)})`;

test("citizens without scripts say whether a page helped and what is wrong, and the officer reads it", async ({
  browser,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await signInAs(officer, "officer-interior", "/ar/ministry/feedback");
  const before = await countsOf(officer);
  await saysYes(await withoutScripts(browser));
  await saysNoAndReports(await withoutScripts(browser));
  await officer.reload();
  const after = await countsOf(officer);
  expect([after.unhelpful - before.unhelpful, after.helpful - before.helpful]).toEqual([1, 1]);
  expect(after.problems - before.problems).toBe(1);
  await readsTheReport(officer);
});

async function withoutScripts(browser: Browser): Promise<Page> {
  // Two people behind one address are told apart by their browsers.
  const userAgent = `a browser of its own ${crypto.randomUUID()}`;
  return (await browser.newContext({ javaScriptEnabled: false, userAgent })).newPage();
}

async function saysYes(citizen: Page): Promise<void> {
  await citizen.goto(page);
  await citizen.getByRole("button", { name: "نعم" }).click();
  await expect(citizen).toHaveURL(`${page}/feedback?helpful=yes`);
  await expect(citizen.getByRole("main").getByRole("status")).toContainText("سجّلنا أن الصفحة أفادتك");
  await citizen.reload();
  await citizen.goBack();
  await citizen.getByRole("button", { name: "نعم" }).dblclick();
  await expect(citizen.getByRole("main").getByRole("status")).toContainText("سجّلنا أن الصفحة أفادتك");
  await citizen.getByRole("link", { name: "عُد إلى صفحة الخدمة" }).click();
  await expect(citizen).toHaveURL(page);
}

async function saysNoAndReports(citizen: Page): Promise<void> {
  await citizen.goto(page);
  await citizen.getByRole("button", { name: "لا", exact: true }).click();
  await expect(citizen).toHaveURL(`${page}/feedback?helpful=no`);
  await expect(citizen.getByRole("main").getByRole("status")).toContainText("سجّلنا أن الصفحة لم تفدك");
  await citizen.getByLabel("ماذا كنت تفعل؟ (اختياري)").fill("أقرأ قبل الذهاب");
  await citizen.getByRole("button", { name: "أرسل البلاغ" }).click();
  await expect(citizen.locator("main").getByRole("alert")).toContainText("هذا الحقل مطلوب");
  await expect(citizen.getByLabel("ماذا كنت تفعل؟ (اختياري)")).toHaveValue("أقرأ قبل الذهاب");
  await citizen.getByLabel("ما الذي وجدته ناقصًا أو خطأ؟").fill(problem);
  await citizen.getByRole("button", { name: "أرسل البلاغ" }).click();
  await expect(citizen).toHaveURL(/\/ar\/support\/S-\w{4}-\w{4}\?sent=1$/);
  await expect(citizen.locator("main")).toContainText(code);
}

async function readsTheReport(officer: Page): Promise<void> {
  await rowOf(officer).getByRole("link").last().click();
  await expect(officer).toHaveURL(/\/ar\/ministry\/support\?service=MOI-020$/);
  await officer
    .getByRole("link", { name: problem.slice(0, 20) })
    .last()
    .click();
  await expect(officer.locator("main")).toContainText(problem);
}

function rowOf(officer: Page) {
  return officer.getByRole("row").filter({ has: officer.locator(`a[href="${page}"]`) });
}

async function countsOf(officer: Page): Promise<Record<"unhelpful" | "helpful" | "problems", number>> {
  await expect(officer.getByRole("heading", { level: 1 })).toBeVisible();
  const row = rowOf(officer);
  if ((await row.count()) === 0) return { unhelpful: 0, helpful: 0, problems: 0 };
  const cells = await row.getByRole("cell").allInnerTexts();
  const [unhelpful = NaN, helpful = NaN, , , problems = NaN] = cells.map(Number);
  return { unhelpful, helpful, problems };
}

test("what was sent from nowhere near a form is answered with a page, and never fails", async ({
  request,
  baseURL,
}) => {
  const own = { origin: baseURL ?? "" };
  const form = { "content-type": "application/x-www-form-urlencoded", ...own };
  const json = { "content-type": "application/json", ...own };
  const broken = { "content-type": "multipart/form-data; boundary=x", ...own };
  const sent: [string, Record<string, string>, string, number][] = [
    ["/ar/services/MOI-021/feedback/answer", form, "helpful=maybe", 200],
    ["/ar/services/MOI-021/feedback/answer", form, "", 200],
    ["/en/services/MOI-021/feedback/answer", form, `helpful=${"y".repeat(9_000)}`, 200],
    ["/en/services/MOI-021/feedback/answer", json, "{}", 200],
    ["/en/services/MOI-021/feedback/answer", broken, "nothing", 200],
    ["/ar/services/XXX-999/feedback/answer", form, "helpful=yes", 404],
    ["/ar/services/nothing/feedback/answer", form, "helpful=yes", 404],
    ["/ar/services/MOI-021/feedback/answer", { ...form, origin: "https://evil.example" }, "helpful=yes", 403],
  ];
  for (const [path, headers, data, status] of sent) {
    const answer = await request.post(path, { headers, data });
    expect.soft([path, data.slice(0, 20), answer.status()]).toEqual([path, data.slice(0, 20), status]);
  }
  const asked = await request.get("/ar/services/moi 21/feedback/answer");
  expect(asked.url()).toContain("/ar/services/MOI-021/feedback");
});
