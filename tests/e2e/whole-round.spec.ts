import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { evaluate } from "./steps/evaluate.ts";
import { accept, assign, confirmPublication, moveOn, proposePublication } from "./steps/lead-round.ts";
import { nominate } from "./steps/nominate.ts";
import { readOrder, readReasons, recompute } from "./steps/read-ranking.ts";

const round = "2026-2";
const name = "دورة الأولويات الثانية لعام 2026";
const reason = "قرر فريق الجودة في جلسته المضي في الدورة، ودُوّن القرار في محضرها.";

/** Two of the quality team and two of the ministries, none of them of a ministry that nominates. */
const evaluators = [
  { key: "q1", name: "مقيّم أول في فريق الجودة", javaScriptEnabled: true },
  { key: "q2", name: "مقيّمة ثانية في فريق الجودة", javaScriptEnabled: true },
  { key: "m2", name: "مقيّمة من وزارة الصحة", javaScriptEnabled: true },
  { key: "m3", name: "مقيّم من وزارة الاقتصاد الوطني", javaScriptEnabled: false },
];

test("a round from the first nomination to the ranking that every citizen can recompute", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const lead = await desk(browser);

  const interior = await nominate(await desk(browser, false), "officer-interior", round);
  const transport = await nominate(await desk(browser), "officer-transport", round);
  await signInAs(lead, "lead");
  await accept(lead, interior);
  await accept(lead, transport);

  await moveOn(lead, round, "أغلق الترشيح وابدأ التقييم", reason);
  await lead.goto(`/ar/quality/rounds/${round}/evaluations`);
  await assign(lead, interior, "مقيّم من وزارة الداخلية");
  await expect(lead.getByRole("main").getByRole("alert")).toContainText("تعارض مصالح");
  for (const nomination of [interior, transport]) {
    for (const [place, evaluator] of evaluators.entries()) {
      await assign(lead, nomination, evaluator.name);
      await expect(lead.getByRole("row").filter({ hasText: nomination.reference })).toContainText(
        `0 من ${place + 1}`,
      );
    }
  }

  for (const { key, javaScriptEnabled } of evaluators) {
    const evaluator = await desk(browser, javaScriptEnabled);
    await evaluate(evaluator, { evaluator: key, nomination: interior, level: 4 });
    await evaluate(evaluator, { evaluator: key, nomination: transport, level: 2 });
  }

  const citizen = await desk(browser, false);
  expect((await citizen.goto(`/ar/priorities/${round}`))?.status(), "nothing is told early").toBe(404);
  await moveOn(lead, round, "أنهِ التقييم وابدأ المداولة", reason);
  await proposePublication(lead, round, reason);
  const administrator = await desk(browser);
  await signInAs(administrator, "administrator");
  await confirmPublication(administrator, round);

  await citizen.goto("/ar/priorities");
  await expect(citizen.getByRole("main")).toContainText(name);
  const order = await readOrder(citizen);
  expect(order).toEqual([interior.service, transport.service]);
  await readReasons(citizen, transport.service);
  expect(await recompute(citizen, round)).toMatchObject({ status: 0 });
});

/** Somebody at a browser of their own. */
async function desk(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled })).newPage();
}
