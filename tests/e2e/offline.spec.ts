import { expect, test, type Page } from "@playwright/test";
import { freePort } from "#lib/db/embedded/free-port.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { startPortalServer } from "#scripts/launch/portal-server.ts";
import { breaksAfter, openLine } from "#tests/support/breakable-line.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";

test.use({ serviceWorkers: "allow" });

const keptToday = "محفوظة على جهازك بتاريخ";

test.describe("N6: a citizen whose line breaks", () => {
  test("reads what they visited, with its day, and the live page once the line is back", async ({ page }) => {
    await visit(page, "/ar/services/MOT-003");
    await visit(page, "/en/organisations/interior");
    await page.context().setOffline(true);

    await page.goto("/ar/services/MOT-003");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("تجديد رخصة قيادة");
    await expect(page.getByText(keptToday)).toContainText(String(new Date().getFullYear()));
    await page.goto("/en/organisations/interior");
    await expect(page.getByText("Kept on your device on")).toBeVisible();

    await page.context().setOffline(false);
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(page.getByText("Kept on your device on")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ministry of Interior/);
  });

  test("is helped on where a page is not on the device", async ({ page }) => {
    await visit(page, "/ar/services/MOT-003");
    await page.context().setOffline(true);
    await page.goto("/ar/priorities");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا اتصال بالإنترنت الآن");
    await page.getByRole("link", { name: "تجديد رخصة قيادة" }).click();
    await expect(page.getByText(keptToday)).toBeVisible();
    await page.goto("/en/priorities");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No internet connection now");
  });

  test("searches and reads the guide that they kept", async ({ page }) => {
    await keepGuide(page);
    await page.context().setOffline(true);

    await page.goto("/ar/services");
    await page.locator('main input[name="q"]').fill("تجديد رخصة سواقه");
    await page.getByRole("button", { name: "ابحث" }).click();
    await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText("تجديد رخصة قيادة");
    await page.goto("/ar/services?q=شاهدة ميلاذ");
    await expect(page.getByText(keptToday)).toBeVisible();
    await page.getByRole("link", { name: "إصدار شهادة ميلاد", exact: false }).first().click();
    await expect(page.getByRole("heading", { name: "ما تحتاج إليه" })).toBeVisible();
    await expect(page.getByText("قائمة استرشادية، تأكد من الجهة قبل الذهاب").first()).toBeVisible();

    await page.goto("/en/organisations/health");
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ministry of Health");
    await page.goto("/ar/life-events/birth");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(11);
    await page.goto("/ar/priorities");
    await expect(page.getByLabel("ابحث في الدليل المحفوظ")).toBeVisible();
  });
});

test("one organisation's services are kept, counted and removed again", async ({ page }) => {
  await page.goto("/ar/organisations/health");
  await page.getByRole("link", { name: "احفظ خدمات هذه الجهة على جهازك" }).click();
  const part = page.getByRole("region", { name: "خدمات جهة واحدة" });
  await part.getByRole("button", { name: "احفظ خدمات هذه الجهة على جهازك" }).click();
  await expect(part.getByRole("status")).toContainText("حُفظ");
  await expect(part).toContainText(/كيلوبايت/);
  await guideIsRead(page);

  await page.context().setOffline(true);
  await page.goto("/ar/services/MOH-001");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ترخيص صيدلية");
  await page.goto("/ar/services/MOT-003");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا اتصال بالإنترنت الآن");

  await page.context().setOffline(false);
  await page.goto("/ar/offline?organisation=health");
  await part.getByRole("button", { name: "احذفه من جهازك" }).click();
  await expect(part.getByRole("status")).toHaveText("حُذف من جهازك.");
  expect(await page.evaluate(() => caches.has("portal-packs-1"))).toBe(false);
});

test("the guide on the device is renewed when the catalogue changed", async ({ page }) => {
  await keepGuide(page);
  const whole = page.getByRole("region", { name: "الدليل كله" });
  await whole.getByRole("button", { name: "حدّثه" }).click();
  await expect(whole.getByRole("status")).toContainText("لا جديد في البوابة");

  const name = "Ministry of Health, renewed";
  const before = await renameInEnglish("health", name);
  try {
    await expect.poll(async () => (await page.request.get("/api/offline/catalogue")).text()).toContain(name);
    await ageGuide(page);
    await page.goto("/ar/services");
    await expect.poll(() => guideSays(page, name)).toBe(true);
  } finally {
    await renameInEnglish("health", before);
  }
});

test("pages of one person are never on the device", async ({ page }) => {
  await visit(page, "/ar");
  await signInAs(page, "officer-interior", "/ar/ministry");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const name = "مسؤول تكنولوجيا المعلومات في وزارة الداخلية";
  await page.goto("/ar/services/MOI-001");
  await expect(page.getByRole("banner")).toContainText(name);

  await page.context().setOffline(true);
  for (const path of ["/ar/ministry", "/ar/account", "/ar/services/MOI-001"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText("لا اتصال بالإنترنت الآن");
    await expect(page.locator("body")).not.toContainText(name);
  }
  expect(await everythingKept(page)).not.toContain(name);
});

test("N5: a guide that breaks off or is damaged on its way is refused, and the one from before stays", async ({
  page,
  baseURL,
}) => {
  const line = await openLine(baseURL ?? "");
  try {
    await keepGuide(page, line.address);
    const kept = await everythingKept(page);
    const whole = page.getByRole("region", { name: "الدليل كله" });
    const renew = whole.getByRole("button", { name: "حدّثه" });

    line.spoil("/api/offline/catalogue", breaksAfter(baseURL ?? "", 100_000));
    await forgetTag(page);
    await renew.click();
    await expect(whole.getByRole("status")).toContainText("انقطع الاتصال");

    line.spoil("/api/offline/catalogue", (_asked, response) =>
      response.end('{"format":1,"bytes":2,"sha256":"x"}\n{}'),
    );
    await renew.click();
    await expect(whole.getByRole("status")).toContainText("ناقص أو تالف");
    expect(await everythingKept(page)).toBe(kept);
  } finally {
    await line.close();
  }
});

test("where the portal keeps nothing on devices any more, what was kept goes", async ({ page, baseURL }) => {
  const line = await openLine(baseURL ?? "");
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), HOST: "127.0.0.1", PORTAL_OFFLINE: "off" };
  const withoutKeeping = await startPortalServer({
    root: process.cwd(),
    environment,
    logFile: ".data/logs/portal-without-keeping.log",
  });
  try {
    await keepGuide(page, line.address);
    line.leadTo(`http://127.0.0.1:${port}`);

    await page.goto(`${line.address}/ar`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await page.goto(`${line.address}/ar/offline`);
    await expect(page.getByText("حفظ الصفحات على الأجهزة متوقف الآن.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);

    const worker = await page.request.get(`${line.address}/service-worker-guide.js`);
    expect(await worker.text()).toContain("unregister");
  } finally {
    await withoutKeeping.stop();
    await line.close();
  }
});

/** Opens a page and waits until the device has it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate((url) => caches.match(url, { ignoreVary: true }).then(Boolean), page.url()))
    .toBe(true);
}

async function keepGuide(page: Page, portal = ""): Promise<void> {
  await page.goto(`${portal}/ar/offline`);
  const whole = page.getByRole("region", { name: "الدليل كله" });
  await whole.getByRole("button", { name: "احفظ الدليل على جهازك" }).click();
  await expect(whole.getByRole("status")).toContainText("حُفظ");
  await guideIsRead(page);
}

/** Waits for the worker that reads the guide to stand between page and line. */
async function guideIsRead(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ""))
    .toContain("/service-worker-guide.js");
}

/** Makes the guide on the device two days old. */
async function ageGuide(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open("portal-packs-1");
    const held = await cache.match("/api/offline/catalogue");
    if (!held) throw new Error("no guide");
    const headers = new Headers(held.headers);
    headers.set("date", new Date(Date.now() - 2 * 86_400_000).toUTCString());
    await cache.put("/api/offline/catalogue", new Response(await held.blob(), { headers }));
  });
}

/** Makes the device ask for the whole guide again. */
async function forgetTag(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open("portal-packs-1");
    const held = await cache.match("/api/offline/catalogue");
    if (!held) throw new Error("no guide");
    const headers = new Headers(held.headers);
    headers.delete("etag");
    await cache.put("/api/offline/catalogue", new Response(await held.blob(), { headers }));
  });
}

function guideSays(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const held = await caches.match("/api/offline/catalogue");
    return ((await held?.text()) ?? "").includes(wanted);
  }, text);
}

/** All that the device holds, as one text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? "");
      }
    }
    return texts.join("\n");
  });
}

/** Gives an organisation another English name, and tells the front; the name it had. */
function renameInEnglish(slug: string, nameEn: string): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const before = await tx.organisation.findUniqueOrThrow({ where: { slug } });
    await tx.organisation.update({ where: { slug }, data: { nameEn } });
    await dropPages(tx, ["catalogue"]);
    return before.nameEn;
  });
}
