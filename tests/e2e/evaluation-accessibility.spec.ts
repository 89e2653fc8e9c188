import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { database } from "#lib/db/client.ts";
import { demoAccount, signInAs } from "#tests/support/demo-accounts.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function examine(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect(found, `${path} at ${width} px in ${colorScheme}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  }
}

async function prepare() {
  const round = await makeRound();
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const { id: evaluatorId } = await database().person.findUniqueOrThrow({
    where: { email: demoAccount("m2").email },
  });
  const evaluation = await makeEvaluation({ proposalId: proposal.id, evaluatorId });
  return { round, evaluation };
}

for (const language of ["ar", "en"]) {
  test(`X1 ${language}: axe finds nothing on the evaluator's pages`, async ({ page }) => {
    test.setTimeout(180_000);
    const { evaluation } = await prepare();
    await signInAs(page, "m2");
    const here = `/${language}/quality/evaluations/${evaluation.id}`;
    await examine(page, [`/${language}/quality`, here, `${here}/recusal`]);
  });

  test(`X1 ${language}: axe finds nothing on the lead's pages`, async ({ page }) => {
    test.setTimeout(240_000);
    const { round, evaluation } = await prepare();
    const { slug } = await makeRound({ phase: "nominating" });
    await signInAs(page, "lead");
    const quality = `/${language}/quality`;
    const rounds = `${quality}/rounds`;
    await examine(page, [
      quality,
      rounds,
      `${rounds}/new`,
      `${rounds}/${round.slug}`,
      `${rounds}/${round.slug}/evaluations`,
      `${rounds}/${round.slug}/settings`,
      `${rounds}/${slug}/weights`,
      `${quality}/evaluations/${evaluation.id}`,
    ]);
  });
}
