import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runJobAgain } from "#lib/administration/actions.ts";
import { jobRows } from "#lib/administration/queries/jobs.ts";
import { overview } from "#lib/administration/queries/overview.ts";
import { database } from "#lib/db/client.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeJob } from "#tests/support/factories/jobs.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { storedJobs } from "#tests/support/jobs-at-work.ts";

let administrator: string;
let auditor: string;
let name: string;

beforeAll(async () => {
  administrator = (await makePerson("administrator", "interior")).id;
  auditor = (await makePerson("auditor", "interior")).id;
});
beforeEach(() => {
  name = `tests.${randomUUID()}`;
});
afterEach(async () => {
  await database().$executeRaw`delete from pgboss.job where name = ${name}`;
});

const audited = () =>
  database().auditEntry.count({ where: { action: "jobs.run", actor: administrator, outcome: "done" } });

describe("what the portal does by itself", () => {
  test("what failed comes first, with its error and its tries", async () => {
    const failed = await makeJob(name, {
      state: "failed",
      tries: 3,
      error: "connect ECONNREFUSED\n  at a line",
    });
    await makeJob(name, { state: "completed", tries: 1 });
    const viewer = await viewerAs(auditor);
    const { rows, failed: count } = await jobRows(viewer, { page: 1 });
    expect(rows[0]).toMatchObject({ id: failed, state: "failed", tries: 3, error: "connect ECONNREFUSED" });
    expect(count).toBe((await overview(viewer, new Date())).jobsFailed);
  });

  test("can be narrowed down to a state", async () => {
    await makeJob(name, { state: "failed", tries: 1, error: "x" });
    const waiting = await makeJob(name, { state: "retry", tries: 1, waitsSeconds: 600 });
    const { rows } = await jobRows(await viewerAs(auditor), { state: "retry", page: 1 });
    expect(rows.map(({ id }) => id)).toContain(waiting);
    expect(rows.every(({ state }) => state === "retry")).toBe(true);
    expect(rows.find(({ id }) => id === waiting)?.waitsUntil?.getTime()).toBeGreaterThan(Date.now());
  });

  test("is seen by those who oversee the portal alone", async () => {
    const officer = await viewerAs((await makePerson("officer", "interior")).id);
    await expect(jobRows(officer, { page: 1 })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

describe("another try", () => {
  test("is given to what failed, once, with a line in the audit", async () => {
    const job = await makeJob(name, { state: "failed", tries: 3, error: "x" });
    const before = await audited();
    const { wentTo } = await actAs(administrator, runJobAgain, { name, job });
    expect(wentTo).toBe("/ar/administration/jobs?done=runAgain");
    expect(await storedJobs(name)).toMatchObject([{ id: job, state: "retry" }]);
    expect(await audited()).toBe(before + 1);

    const again = await actAs(administrator, runJobAgain, { name, job });
    expect(again.state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("is not given to what is not there", async () => {
    const { state } = await actAs(administrator, runJobAgain, { name, job: randomUUID() });
    expect(state?.refusal?.reason).toBe("notFound");
  });
});
