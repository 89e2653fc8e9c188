import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { defineJob, type Job } from "#lib/jobs/define-job.ts";
import { enqueue, runAgain } from "#lib/jobs/enqueue.ts";
import type { Worker } from "#lib/jobs/start-worker.ts";
import { jobThat, startQuickWorker, storedJobs } from "#tests/support/jobs-at-work.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const patience = { timeout: 60_000, interval: 100 };
let worker: Worker | undefined;
let names = 0;

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const freshName = () => `tests.working${++names}`;
const add = (job: Job<{ mark: string }>, mark: string, key = mark) =>
  inScope(visitorScope, (tx) => enqueue(tx, job, { mark }, { key }));
const stateOf = async (name: string) => (await storedJobs(name)).map(({ state }) => state);

describe("a job", () => {
  test("stands with the act that causes it, and falls with it", async () => {
    const ran: string[] = [];
    const job = jobThat(freshName(), async ({ mark }) => void ran.push(mark));
    const undone = inScope(visitorScope, async (tx) => {
      await enqueue(tx, job, { mark: "undone" }, { key: "undone" });
      throw new Error("the act is refused");
    });
    await expect(undone).rejects.toThrow("refused");
    await add(job, "done");
    worker = await startQuickWorker([job]);
    await vi.waitFor(async () => expect(await stateOf(job.name)).toEqual(["completed"]), patience);
    expect(ran).toEqual(["done"]);
  });

  test("waits once for a key", async () => {
    const job = jobThat(freshName(), async () => undefined);
    await Promise.all([add(job, "a", "same"), add(job, "b", "same"), add(job, "c", "other")]);
    expect(await storedJobs(job.name)).toHaveLength(2);
  });

  test("is tried as often as it says, is then seen as failed, and can be run again", async () => {
    let tries = 0;
    let broken = true;
    const name = freshName();
    const retries = { times: 1, firstWaitSeconds: 1, mostSeconds: 1 };
    const run = async () => {
      tries += 1;
      if (broken) throw new Error("no line");
    };
    const job = jobThat(name, run, { retries });
    await add(job, "x");
    worker = await startQuickWorker([job]);
    await vi.waitFor(async () => expect(await stateOf(name)).toEqual(["failed"]), patience);
    expect(tries).toBe(2);

    broken = false;
    const [failed] = await storedJobs(name);
    await inScope(portalScope, (tx) => runAgain(tx, { name, id: failed?.id ?? "" }));
    await vi.waitFor(async () => expect(await stateOf(name)).toEqual(["completed"]), patience);
    expect(tries).toBe(3);
  });

  test("is given up once, after its last try", async () => {
    let tries = 0;
    const givenUp: string[] = [];
    const run = async () => {
      tries += 1;
      throw new Error("no line");
    };
    const job = jobThat(freshName(), run, {
      retries: { times: 1, firstWaitSeconds: 1, mostSeconds: 1 },
      givenUp: async ({ mark }) => void givenUp.push(`${mark} after ${tries}`),
    });
    await add(job, "x");
    worker = await startQuickWorker([job]);
    await vi.waitFor(async () => expect(await stateOf(job.name)).toEqual(["failed"]), patience);
    expect(givenUp).toEqual(["x after 2"]);
  });

  test("runs one at a time of its group, and others beside it", async () => {
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    const group = ({ mark }: { mark: string }) => mark.slice(0, 1);
    const run = async ({ mark }: { mark: string }) => {
      const key = group({ mark });
      running.set(key, (running.get(key) ?? 0) + 1);
      most.set(key, Math.max(most.get(key) ?? 0, running.get(key) ?? 0));
      await new Promise((done) => setTimeout(done, 300));
      running.set(key, (running.get(key) ?? 0) - 1);
    };
    const job = jobThat(freshName(), run, { group, together: 4 });
    for (const mark of ["a1", "a2", "a3", "b1"]) await add(job, mark);
    worker = await startQuickWorker([job]);
    await vi.waitFor(
      async () => expect((await stateOf(job.name)).every((state) => state === "completed")).toBe(true),
      patience,
    );
    expect(Object.fromEntries(most)).toEqual({ a: 1, b: 1 });
  });
});

describe("a worker", () => {
  test("that is stopped finishes what runs", async () => {
    const begun = Promise.withResolvers<void>();
    const job = jobThat(freshName(), async () => {
      begun.resolve();
      await new Promise((done) => setTimeout(done, 1_000));
    });
    await add(job, "x");
    worker = await startQuickWorker([job]);
    await begun.promise;
    await worker.stop();
    expect(await stateOf(job.name)).toEqual(["completed"]);
  });

  test("that is killed loses nothing: what it had begun is run by the next", async () => {
    const name = freshName();
    const ran: string[] = [];
    const job = jobThat(
      name,
      async ({ mark }) => void ran.push(mark),
      // Its time is long: the silence of the worker tells, not the time.
      { timeoutSeconds: 600, retries: { times: 2, firstWaitSeconds: 1, mostSeconds: 1 } },
    );
    await add(job, "begun");
    const file = join(import.meta.dirname, "../../../support/worker-that-hangs.ts");
    const child = fork(file, [name], { execArgv: ["--conditions=react-server"] });
    await once(child, "message");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await stateOf(name)).toEqual(["active"]);

    worker = await startQuickWorker([job]);
    await vi.waitFor(async () => expect(await stateOf(name)).toEqual(["completed"]), patience);
    expect(ran).toEqual(["begun"]);
  });
});

test("A job for what was left undone runs each time a worker starts", async () => {
  const ran: unknown[] = [];
  const job = defineJob({
    name: freshName(),
    payload: z.object({}),
    timeoutSeconds: 60,
    retries: { times: 0, firstWaitSeconds: 1, mostSeconds: 1 },
    atStart: true,
    run: async (payload) => void ran.push(payload),
  });
  for (const starts of [1, 2]) {
    worker = await startQuickWorker([job]);
    await vi.waitFor(async () => {
      const states = await stateOf(job.name);
      expect(states).toEqual(Array.from({ length: starts }, () => "completed"));
    }, patience);
    await worker.stop();
  }
  expect(ran).toEqual([{}, {}]);
});

describe("the queue", () => {
  test("is as the library wants it, and belongs to the owner alone", async () => {
    const queue = new PgBoss({ connectionString: process.env.DATABASE_URL, migrate: false, schedule: false });
    await queue.start();
    const { ok } = await queue.detectSchemaDrift();
    await queue.stop();
    expect(ok).toBe(true);

    const owner = await ownerConnection();
    const { rows } = await owner.query(
      `select distinct tableowner from pg_tables where schemaname = 'pgboss'`,
    );
    await owner.end();
    expect(rows).toEqual([{ tableowner: new URL(process.env.DATABASE_OWNER_URL ?? "").username }]);
  });
});
