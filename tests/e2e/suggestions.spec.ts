import { expect, test, type Page } from "@playwright/test";

const typed = "شهادة ميلاد";

/** What the portal would suggest, so that the story knows what is in the list. */
const items = [
  suggestion("service", "إصدار شهادة ميلاد", "services/MOI-011", "MOI-011"),
  suggestion("service", "بدل فاقد لشهادة <b>الميلاد</b>", "services/MOI-012", "MOI-012"),
  suggestion("organisation", "وزارة الداخلية والأمن الوطني", "organisations/interior"),
  suggestion("lifeEvent", "الولادة وتسجيل المولود", "life-events/birth"),
];

function suggestion(kind: string, name: string, path: string, code: string | null = null) {
  const organisation = code && { ar: "وزارة الداخلية والأمن الوطني", en: null };
  return {
    kind,
    name: { ar: name, en: null },
    code,
    organisation,
    url: `https://elsewhere.example/ar/${path}`,
  };
}

async function answerWith(page: Page, answer: readonly unknown[]): Promise<string[]> {
  const asked: string[] = [];
  await page.route("**/api/v1/suggestions?*", (route) => {
    asked.push(new URL(route.request().url()).searchParams.get("q") ?? "");
    return route.fulfill({ json: { items: answer } });
  });
  return asked;
}

const field = (page: Page) => page.getByRole("main").getByRole("combobox");
const options = (page: Page) => page.getByRole("main").getByRole("option");

test.describe("a citizen types a few letters", () => {
  test("reads what is suggested, by keyboard alone, and opens it", async ({ page }) => {
    const asked = await answerWith(page, items);
    await page.goto("/ar");
    await field(page).pressSequentially("ش");
    await field(page).pressSequentially("هادة ميلاد");
    await expect(options(page)).toHaveCount(4);
    expect(asked.every((each) => each.length >= 2)).toBe(true);
    expect(asked.at(-1)).toBe(typed);
    await expect(field(page)).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("status").filter({ hasText: "4 اقتراحات" })).toHaveCount(1);
    await expect(page.getByRole("group", { name: "خدمات" }).getByRole("option")).toHaveCount(2);
    await expect(page.getByRole("group", { name: "مواقف الحياة" }).getByRole("option")).toHaveCount(1);

    await expectChosen(page, null);
    await page.keyboard.press("ArrowDown");
    await expectChosen(page, 0);
    await page.keyboard.press("ArrowUp");
    await expectChosen(page, null);
    await page.keyboard.press("ArrowUp");
    await expectChosen(page, 3);
    await page.keyboard.press("Home");
    await expectChosen(page, null);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue(typed);

    for (const _press of [1, 2, 3]) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/ar\/organisations\/interior$/);
  });

  test("shuts the list and opens it again, and leaves the field", async ({ page }) => {
    await answerWith(page, items);
    await page.goto("/ar");
    await field(page).pressSequentially(typed);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(options(page).first()).toBeHidden();
    await expect(field(page)).toHaveValue(typed);
    await page.keyboard.press("ArrowDown");
    await expectChosen(page, 0);
    await page.keyboard.press("Tab");
    await expect(options(page).first()).toBeHidden();
    await expect(page.getByRole("main").getByRole("button", { name: "ابحث" })).toBeFocused();
  });

  test("sends what was typed where nothing is chosen", async ({ page }) => {
    await answerWith(page, items);
    await page.goto("/ar");
    await field(page).pressSequentially(typed);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/ar\/services\?q=/);
  });

  test("points at a suggestion, which is text and no markup, in the language of the page", async ({
    page,
  }) => {
    await answerWith(page, items);
    await page.goto("/en/about");
    const search = page.getByRole("banner").getByRole("combobox");
    await search.pressSequentially(typed);
    const option = page.getByRole("option", { name: "بدل فاقد لشهادة <b>الميلاد</b>" });
    await expect(option.locator("[data-name]")).toHaveAttribute("lang", "ar");
    expect(await option.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(
      44,
    );
    await option.click();
    await expect(page).toHaveURL(/\/en\/services\/MOI-012$/);
  });

  test("reaches the last one on a phone, where the list goes beyond the band of the question", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await answerWith(page, items);
    await page.goto("/ar");
    await field(page).pressSequentially(typed);
    await options(page).last().click();
    await expect(page).toHaveURL(/\/ar\/life-events\/birth$/);
  });

  test("searches all the same where the portal gives no answer", async ({ page }) => {
    await page.route("**/api/v1/suggestions?*", (route) => route.abort());
    await page.goto("/ar");
    await field(page).pressSequentially(typed);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(typed);
  });

  test("is suggested what the portal itself knows", async ({ page }) => {
    await page.goto("/ar");
    await field(page).pressSequentially("شهادة ميل");
    await expect(options(page).filter({ hasText: "ميلاد" }).first()).toBeVisible();
  });
});

test("a key leads to the search from anywhere on the page", async ({ page }) => {
  await page.goto("/ar/about");
  await page.locator("body").press("Control+Slash");
  await expect(page.getByRole("banner").getByRole("combobox")).toBeFocused();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a plain form, with nothing that does not work", async ({ page }) => {
    await page.goto("/ar");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await page.getByRole("searchbox").fill(typed);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(typed);
  });
});

async function expectChosen(page: Page, place: number | null): Promise<void> {
  const chosen = options(page).and(page.locator("[aria-selected=true]"));
  await expect(chosen).toHaveCount(place === null ? 0 : 1);
  if (place === null) return expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  const id = (await options(page).nth(place).getAttribute("id")) ?? "";
  await expect(field(page)).toHaveAttribute("aria-activedescendant", id);
  await expect(chosen).toHaveId(id);
}
