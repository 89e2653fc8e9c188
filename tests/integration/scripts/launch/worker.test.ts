import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { startWorkerProcess } from "#scripts/launch/worker.ts";
import { everyJob } from "#worker/every-job.ts";

const root = join(import.meta.dirname, "../../../..");
const folder = mkdtempSync(join(tmpdir(), "worker-"));
const logFile = join(folder, "worker.log");

afterAll(() => rmSync(folder, { recursive: true }));

test("the worker says when it is ready, keeps the hours of its jobs, and ends when it is told to", async () => {
  const worker = await startWorkerProcess({ root, environment: process.env, logFile });
  const kept = await database().$queryRaw<{ name: string }[]>`select name from pgboss.schedule order by name`;
  const scheduled = everyJob.filter(({ schedule }) => schedule).map(({ name }) => name);
  expect(kept.map(({ name }) => name)).toEqual(scheduled.toSorted());
  await worker.stop();
  expect(readFileSync(logFile, "utf8")).toMatch(/"msg":"ready"[^]*"reason":"SIGTERM"/);
});

test("a worker that cannot start says why", async () => {
  const environment = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
  await expect(startWorkerProcess({ root, environment, logFile })).rejects.toThrow(
    /The worker did not start[^]*ECONNREFUSED/,
  );
});
