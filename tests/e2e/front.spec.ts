import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";

const megabyte = 1024 * 1024;
const form = { "content-type": "application/x-www-form-urlencoded" };

test.describe("a write from elsewhere", () => {
  const origins = {
    "no Origin": {},
    "a foreign Origin": { origin: "https://evil.example" },
    "the Origin null": { origin: "null" },
    "a foreign Origin with its own host claimed": {
      origin: "https://evil.example",
      "x-forwarded-host": "evil.example",
    },
    "a page of another site": { "sec-fetch-site": "cross-site" },
  };
  for (const [what, headers] of Object.entries(origins)) {
    test(`A9: with ${what} is refused in Arabic`, async ({ request }) => {
      const answer = await request.post("/ar/support", {
        headers: { ...form, ...headers },
        data: "message=1",
      });
      expect(answer.status()).toBe(403);
      await expectArabic(await answer.text(), "لم يُقبل هذا الطلب");
    });
  }
});

test("a body over one megabyte is refused in Arabic", async ({ request, baseURL }) => {
  const answer = await request.post("/ar/support", {
    headers: { ...form, origin: baseURL ?? "" },
    data: `message=${"a".repeat(megabyte + 1)}`,
  });
  expect(answer.status()).toBe(413);
  await expectArabic(await answer.text(), "ما أرسلته أكبر من المسموح به");
});

test("an address with NUL in it is refused in Arabic", async ({ request }) => {
  for (const path of ["/ar/%00", "/ar/services?q=%00", "/ar/services/MOI-%00"]) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 400]);
    await expectArabic(await answer.text(), "تعذّر فهم هذا العنوان");
  }
});

for (const [language, heading] of [
  ["ar", "الصفحة غير موجودة"],
  ["en", "Page not found"],
] as const) {
  test(`an unknown address is answered in its language: ${language}`, async ({ page }) => {
    for (const path of ["/nothing-here", "/services/XXX-999", "/organisations/nobody", "/a/b/c"]) {
      const answer = await page.goto(`/${language}${path}`);
      expect([path, answer?.status()]).toEqual([path, 404]);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    }
  });
}

test("an address without a language is answered in Arabic", async ({ page }) => {
  const answer = await page.goto("/nothing-here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("الصفحة غير موجودة");
  await page.goto("/");
  await expect(page).toHaveURL(/\/ar$/);
});

test("a page of a person who signed in is never held for another", async ({ page, request }) => {
  const name = "مسؤول تكنولوجيا المعلومات في وزارة الداخلية";
  await signInAs(page, "officer-interior");
  for (const path of ["/ar", "/ar/services", "/ar/organisations/interior", "/ar/priorities"]) {
    const own = await page.goto(path);
    expect(own?.headers()["cache-control"], path).toContain("no-store");
    await expect(page.getByRole("banner")).toContainText(name);
    const others = await request.get(path);
    expect(others.status()).toBe(200);
    expect(await others.text(), path).not.toContain(name);
    expect(others.headers()["cache-control"], path).not.toContain("no-store");
  }
});

test("a held page changes soon after an administrator changed what it says", async ({ page, request }) => {
  const name = `Lands and Homes (${crypto.randomUUID().slice(0, 8)})`;
  expect(await textOf(request, "/en/organisations")).not.toContain(name);
  const before = await renameInEnglish(page, name);
  try {
    await expect.poll(() => textOf(request, "/en/organisations"), { timeout: 15_000 }).toContain(name);
    await expect.poll(() => textOf(request, "/en/organisations/land"), { timeout: 15_000 }).toContain(name);
  } finally {
    await renameInEnglish(page, before);
  }
  await expect.poll(() => textOf(request, "/en/organisations"), { timeout: 15_000 }).not.toContain(name);
});

test("every kind of answer carries the headers that protect", async ({ request }) => {
  for (const path of [
    "/ar",
    "/ar/sign-in",
    "/ar/support",
    "/ar/nothing-here",
    "/ar/%00",
    "/api/v1/services",
  ]) {
    const headers = (await request.get(path)).headers();
    expect.soft(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
    expect.soft(headers["content-security-policy"], path).not.toContain("unsafe-eval");
    expect.soft(Object.keys(headers), path).not.toContain("x-powered-by");
    expect.soft(Object.keys(headers).filter((name) => name.startsWith("x-portal"))).toEqual([]);
  }
});

async function expectArabic(html: string, title: string): Promise<void> {
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain(`<h1>${title}</h1>`);
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

/** Gives an organisation another English name, as the administrator; the name it had. */
async function renameInEnglish(page: Page, name: string): Promise<string> {
  await signInAs(page, "administrator", "/ar/administration/organisations/land");
  const field = page.locator("[name=nameEn]");
  const before = await field.inputValue();
  await field.fill(name);
  await page.getByRole("main").locator("form", { has: field }).getByRole("button").click();
  await page.waitForURL(/done=saved/);
  return before;
}
