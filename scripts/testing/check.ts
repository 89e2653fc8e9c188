import { join } from "node:path";
import { ensureClientGenerated } from "#scripts/preparation/generate-client.ts";
import { closeRun } from "./close-run.ts";
import { quickSteps } from "./steps.ts";

const root = join(import.meta.dirname, "../..");

/** `npm run check`: what a change should pass before it is shared, in under a minute. */
await closeRun(async () => {
  await ensureClientGenerated(root);
  return quickSteps(root);
});
