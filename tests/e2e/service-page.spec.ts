import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { z } from "zod";

const portal = process.env.PORTAL_E2E_URL ?? "http://localhost:3000";
const founding = z.object({ code: z.string(), name: z.object({ ar: z.string(), en: z.string() }) });
const lines = readFileSync(join(import.meta.dirname, "../../prisma/data/services.jsonl"), "utf8")
  .trim()
  .split("\n");
const longest = lines.toSorted((a, b) => b.length - a.length).slice(0, 3);
const usual = lines.toSorted((a, b) => b.length - a.length)[Math.floor(lines.length / 2)] ?? "";
const printed = [...longest, usual].map((line) => founding.parse(JSON.parse(line)));

for (const language of ["ar", "en"] as const) {
  test(`N8 ${language}: a service is one sheet of paper, with its address in words and as a code`, async ({
    page,
  }) => {
    for (const { code, name } of printed) {
      const address = `${portal}/${language}/services/${code}`;
      await page.goto(`/${language}/services/${code}`);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect.soft(sheet.match(/\/Type\s*\/Page\b(?!s)/g), code).toHaveLength(1);
      // Letters, not pictures of letters.
      expect.soft(sheet, code).toContain("/ToUnicode");
      const [, , width = "0", height = "0"] =
        /\/MediaBox\s*\[(\S+) (\S+) (\S+) (\S+)\]/.exec(sheet)?.slice(1) ?? [];
      expect.soft([Math.round(Number(width)), Math.round(Number(height))], code).toEqual([595, 842]);
      await expectOnPaper(page, { name: name[language], code, address });
    }
  });
}

async function expectOnPaper(page: Page, said: { name: string; code: string; address: string }) {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(said.name);
  await expect(page.locator("main")).toContainText(said.code);
  await expect(page.locator("main").getByText(said.address)).toBeVisible();
  await expect(page.locator("main svg[role=img]")).toBeVisible();
  for (const menu of ["nav", "footer", "form", "button"]) {
    const shown = page.locator(menu).filter({ visible: true });
    await expect(shown, menu).toHaveCount(0);
  }
  const smallest = await page
    .locator("article p, article li, article dd")
    .evaluateAll((elements) =>
      Math.min(
        ...elements
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
  expect(smallest).toBeGreaterThanOrEqual(11.5);
  await page.emulateMedia({ media: null });
  await expect(page.locator("main svg[role=img]")).toBeHidden();
}

test("a service tells machines what it tells people", async ({ page, request }) => {
  await page.goto("/en/services/MOI-100");
  const things = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent ?? "")));
  const open = await (await request.get("/api/v1/services/MOI-100")).json();
  expect(things.map((thing) => [thing["@context"], thing["@type"]])).toEqual([
    ["https://schema.org", "GovernmentService"],
    ["https://schema.org", "BreadcrumbList"],
  ]);
  expect(things[0]).toMatchObject({
    identifier: open.code,
    url: `${portal}/en/services/MOI-100`,
    inLanguage: "en",
    name: [
      { "@language": "ar", "@value": open.name.ar },
      { "@language": "en", "@value": open.name.en },
    ],
    provider: { "@type": "GovernmentOrganization", url: `${portal}/en/organisations/interior` },
    offers: [{ price: open.costs[0].amount, priceCurrency: open.costs[0].currency }],
  });
  const places = things[1].itemListElement.map(({ item }: { item: string }) => item);
  expect(places).toEqual([
    `${portal}/en/services`,
    `${portal}/en/organisations/interior`,
    `${portal}/en/services/MOI-100`,
  ]);
});

test("whoever shares a page copies its permanent address, and hears of it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/ar/services/MOI-001?utm_source=letter");
  await page.getByRole("button", { name: "انسخ الرابط أو شاركه" }).click();
  await expect(page.getByRole("status").filter({ hasText: "نُسخ الرابط" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${portal}/ar/services/MOI-001`);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the address can be sent as it stands, and no button is shown that does nothing", async ({ page }) => {
    await page.goto("/ar/services/MOI-001");
    await expect(page.locator("button[data-share]")).toBeHidden();
    const link = page.getByRole("link", { name: "أرسلها عبر واتساب" });
    const sent = new URL((await link.getAttribute("href")) ?? "").searchParams.get("text");
    expect(sent).toContain(`${portal}/ar/services/MOI-001`);
  });
});
