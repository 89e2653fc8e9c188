import { jobThat, startQuickWorker } from "./jobs-at-work.ts";

/** Takes a job of the given name, says so, and never ends it: to be killed. */
const job = jobThat(process.argv[2] ?? "", async ({ mark }) => {
  process.send?.(mark);
  await new Promise(() => undefined);
});
await startQuickWorker([job]);
