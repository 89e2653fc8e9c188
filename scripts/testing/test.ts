import { join } from "node:path";
import { ensureClientGenerated } from "#scripts/preparation/generate-client.ts";
import { closeRun } from "./close-run.ts";
import { buildAndEndToEnd } from "./end-to-end.ts";
import { architectureStep, integrationStep, quickSteps } from "./steps.ts";

const root = join(import.meta.dirname, "../..");

/** `npm test`: everything, whatever fails on the way, so that all failures are seen. */
await closeRun(async () => {
  await ensureClientGenerated(root);
  return [
    ...(await quickSteps(root)),
    await architectureStep(root),
    await integrationStep(root),
    ...(await buildAndEndToEnd(root)),
  ];
});
