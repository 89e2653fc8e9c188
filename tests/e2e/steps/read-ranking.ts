import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";

/** The services of the published ranking, in their order. */
export async function readOrder(citizen: Page): Promise<string[]> {
  const ranking = citizen.getByRole("region", { name: "الترتيب", exact: true });
  return ranking.locator("ol > li").getByRole("heading").allInnerTexts();
}

/** A citizen opens the reasons of a service's place. */
export async function readReasons(citizen: Page, service: string): Promise<void> {
  const row = citizen
    .getByRole("region", { name: "الترتيب", exact: true })
    .locator("ol > li")
    .filter({ has: citizen.getByRole("heading", { name: service, exact: true }) });
  await row.getByRole("link", { name: /لماذا هذه المرتبة؟/ }).click();
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(service);
  await expect(citizen.getByText("حجم الطلب السنوي").first()).toBeVisible();
}

/** Downloads an edition and recomputes it from its own inputs, away from the portal; what the command says. */
export async function recompute(citizen: Page, edition: string) {
  const bundle = await citizen.request.get(`/api/v1/priorities/${edition}`);
  expect(bundle.status()).toBe(200);
  const file = test.info().outputPath(`${edition}.json`);
  await writeFile(file, await bundle.body());
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/verify.ts", file], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}
