import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

const codes = ["I", "R"].flatMap((dimension) =>
  [1, 2, 3, 4, 5, 6, 7].map((number) => `${dimension}${number}`),
);

test("a lead lays a deck in Arabic digits, keeps it, and finds it as it was laid", async ({ page }) => {
  const { slug } = await makeRound({ phase: "nominating" });
  await signInAs(page, "lead", `/ar/quality/rounds/${slug}/weights/cards`);
  for (const code of codes) await page.locator(`[name=${code}]`).fill(code === "I1" ? "٣" : "1");
  await page.locator("[name=ratio-impact]").fill("٠٫٥");
  await compute(page);
  await expect(page.getByRole("main")).toContainText("من 1 إلى 100");

  await page.locator("[name=ratio-impact]").fill("٦٫٥");
  await compute(page);
  await expect(page.getByRole("row").filter({ hasText: "I1" }).getByRole("cell").last()).toHaveText("0.520");
  await keep(page);

  await page.goto(`/ar/quality/rounds/${slug}/weights/cards`);
  await expect(page.locator("[name=I1]")).toHaveValue("3");
  await expect(page.locator("[name=R7]")).toHaveValue("1");
  await expect(page.locator("[name=ratio-impact]")).toHaveValue("6.5");
});

test("a lead compares pairs, keeps the judgments, and changes one of them later", async ({ page }) => {
  const { slug } = await makeRound({ phase: "nominating" });
  await signInAs(page, "lead", `/ar/quality/rounds/${slug}/weights/pairs`);
  await page.locator("[name=I1-I2]").selectOption("3");
  await compute(page);
  await keep(page);

  await page.goto(`/ar/quality/rounds/${slug}/weights/pairs`);
  await expect(page.locator("[name=I1-I2]")).toHaveValue("3");
  await expect(page.locator("[name=I1-I3]")).toHaveValue("1");
});

async function compute(page: Page): Promise<void> {
  await page.getByRole("button", { name: "احسب الأوزان" }).click();
}

async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "احفظ الأوزان" }).click();
  await expect(page).toHaveURL(/notice=weighed/);
}
