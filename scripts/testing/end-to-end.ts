import { join } from "node:path";
import { keptSecrets } from "#scripts/launch/secrets.ts";
import { sayWhy } from "#scripts/preparation/refusal.mjs";
import { FAILED, PASSED } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import { onTestPortal, testBuild } from "./test-portal.ts";
import { toolStep } from "./tool-step.ts";

const playwright = "node_modules/@playwright/test/cli.js";

/**
 * Builds the portal, serves it on a port and a database of its own, looks at every page and walks the stories in a
 * real Chromium.
 */
export async function buildAndEndToEnd(root: string): Promise<Outcome[]> {
  const secrets = keptSecrets(join(root, ".data/secrets.json"));
  const outcomes: Outcome[] = [];
  try {
    const build = await testBuild(root, secrets);
    outcomes.push(PASSED);
    const seen = await onTestPortal(build, secrets, async (environment) => {
      const inChromium = (name: string, words: readonly string[]) =>
        toolStep(root, { name, words: [playwright, "test", ...words], environment, report: "playwright" });
      const looks = ["--project=pages", "--project=input", "--workers=2"];
      const pages = await inChromium("Every page in Chromium", looks);
      return [pages, await inChromium("Stories in Chromium", ["--project=stories"])];
    });
    return [...outcomes, ...seen];
  } catch (error) {
    sayWhy(error);
    return [...outcomes, FAILED];
  }
}
