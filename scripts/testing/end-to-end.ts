import { join } from "node:path";
import { keptSecrets } from "#scripts/launch/secrets.ts";
import { sayWhy } from "#scripts/preparation/refusal.mjs";
import { FAILED, PASSED } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import { onTestPortal, testBuild } from "./test-portal.ts";
import { toolStep } from "./tool-step.ts";

/** Builds the portal, serves it on a port and a database of its own, and walks the stories in a real Chromium. */
export async function buildAndEndToEnd(root: string): Promise<Outcome[]> {
  const secrets = keptSecrets(join(root, ".data/secrets.json"));
  const outcomes: Outcome[] = [];
  try {
    const build = await testBuild(root, secrets);
    outcomes.push(PASSED);
    const stories = await onTestPortal(build, secrets, (environment) =>
      toolStep(root, {
        name: "Stories in Chromium",
        words: ["node_modules/@playwright/test/cli.js", "test"],
        environment,
        report: "playwright",
      }),
    );
    return [...outcomes, stories];
  } catch (error) {
    sayWhy(error);
    return outcomes.length > 0 ? [PASSED, FAILED] : [FAILED, FAILED];
  }
}
