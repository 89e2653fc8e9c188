import { spawn, type ChildProcess } from "node:child_process";
import { test } from "@playwright/test";

/** For the stories of a file the jobs run where they always do: in a process beside the portal. */
export function startWorkerBeside(): void {
  // The first one to start finds all the jobs that were asked for before.
  test.describe.configure({ timeout: 900_000 });
  let worker: ChildProcess;
  test.beforeAll(() => {
    worker = spawn(process.execPath, ["--conditions=react-server", "worker/start.ts"], { stdio: "ignore" });
  });
  test.afterAll(() => worker.kill());
}
