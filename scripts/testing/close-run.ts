import { sayWhy } from "#scripts/preparation/refusal.mjs";
import { total } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

/** Ends a run with its sum alone on the last line; whatever stops the run as a whole counts as one failure. */
export async function closeRun(run: () => Promise<Outcome[]>): Promise<void> {
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
    process.once(event, () => process.exit(1));
  const outcomes = await run().catch((error: unknown) => {
    sayWhy(error);
    return [{ passed: 0, failed: 1 }];
  });
  const { passed, failed } = total(outcomes);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
