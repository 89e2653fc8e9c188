import { sayWhy } from "#scripts/preparation/refusal.mjs";
import { FAILED, total } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Ends a run with what failed, said once more where it is seen, and its sum alone on the last line; whatever stops the
 * run as a whole counts as one failure.
 */
export async function closeRun(run: () => Promise<Outcome[]>): Promise<void> {
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
    process.once(event, () => process.exit(1));
  const outcomes = await run().catch((error: unknown) => {
    sayWhy(error);
    return [FAILED];
  });
  const { passed, failed, faults } = total(outcomes);
  for (const fault of faults) console.log(`\n✗ ${fault}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
