import type { Page } from "@playwright/test";
import axe from "axe-core";
import { z } from "zod";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What is in order is not described: finding words for it takes axe longer than looking. */
const asked = { runOnly: { type: "tag", values: standards }, resultTypes: ["violations"] };
const barriers = z.array(z.tuple([z.string(), z.array(z.string())]));

/** Brings axe into a page, once for however many looks at it. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** The rules of the standards that the page breaks as it is now, each with the elements that break it. */
export async function findBarriers(page: Page): Promise<z.infer<typeof barriers>> {
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(asked)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
  return barriers.parse(found);
}
