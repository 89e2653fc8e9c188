import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { serviceOfPage } from "#lib/catalogue/queries/service.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Worker } from "#lib/jobs/start-worker.ts";
import * as actions from "#lib/revisions/actions.ts";
import { publishDueRevisions } from "#lib/revisions/publish-due-revisions.ts";
import { actOn, aboutFields, mustAct, sentForReview, storedRevision } from "#tests/support/revising.ts";
import { personWith } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { startQuickWorker } from "#tests/support/jobs-at-work.ts";

const writer = "officer.interior@portal.example";
const day = isoDay(new Date(Date.now() + 30 * 86_400_000));

let officer: string;
let editor: string;
let service: string;
let revision: string;
let worker: Worker;

beforeAll(async () => {
  officer = await personWith(writer);
  editor = await personWith("editor.interior@portal.example");
  worker = await startQuickWorker([publishDueRevisions]);
});
beforeEach(async () => {
  service = await makeKeptService();
  revision = await sentForReview(officer, service);
  await mustAct(editor, actions.approveRevision, revision, { publishOn: day });
});
afterAll(async () => {
  await worker.stop();
  await discardKeptServices();
});

/** Lets the worker do what its clock asks of it each hour. */
async function workerLooks(): Promise<void> {
  const key = randomUUID();
  await inScope(portalScope, (tx) => enqueue(tx, publishDueRevisions, {}, { key }));
  const state = async () => {
    const [job] = await database().$queryRaw<{ state: string }[]>`
      select state::text from pgboss.job where name = ${publishDueRevisions.name} and singleton_key = ${key}`;
    return job?.state;
  };
  await vi.waitFor(async () => expect(await state()).toBe("completed"), { timeout: 60_000, interval: 100 });
}

/** The clock of the worker cannot be turned: the day comes to the revision. */
async function theDayComes(): Promise<void> {
  await inScope(portalScope, (tx) =>
    tx.serviceRevision.update({ where: { id: revision }, data: { publishOn: new Date(isoDay(new Date())) } }),
  );
}

const publicSummary = async () => (await serviceOfPage(service))?.service.summary.ar;
const lettersToWriter = () =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({
      where: { recipient: writer, key: { startsWith: "revision:" }, text: { contains: service } },
      orderBy: { createdAt: "asc" },
      select: { subject: true },
    }),
  );

test("what is approved for a day is made public by the worker on that day, and not before", async () => {
  const before = await publicSummary();
  await workerLooks();
  expect(await publicSummary()).toBe(before);
  expect(await storedRevision(revision)).toMatchObject({ state: "approved", appliedAt: null });

  await theDayComes();
  await workerLooks();
  expect(await publicSummary()).toBe(aboutFields["summary.ar"]);
  const { appliedAt } = await storedRevision(revision);
  await workerLooks();
  expect((await storedRevision(revision)).appliedAt).toEqual(appliedAt);
  expect((await lettersToWriter()).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/ليُنشر في يومه$/),
    expect.stringMatching(/^نُشر تعديل/),
  ]);
});

test("an approval that was taken back meanwhile is left alone", async () => {
  const before = await publicSummary();
  await theDayComes();
  await mustAct(editor, actions.takeApprovalBack, revision);
  await workerLooks();
  expect(await publicSummary()).toBe(before);
  expect(await storedRevision(revision)).toMatchObject({ state: "inReview", appliedAt: null });
});

test("a service that was archived meanwhile stays so, its writer is told, and somebody decides anew", async () => {
  const before = await publicSummary();
  await archive(new Date(Date.now() + 60_000));
  await theDayComes();
  await workerLooks();
  await workerLooks();
  const { service: shown, archived } = (await serviceOfPage(service)) ?? {};
  expect([shown?.summary.ar, archived?.reason?.ar]).toEqual([before, "توقفت"]);
  expect(await storedRevision(revision)).toMatchObject({
    state: "inReview",
    publishOn: null,
    appliedAt: null,
  });
  expect((await lettersToWriter()).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/ليُنشر في يومه$/),
    expect.stringMatching(/^لم يُنشر تعديل .* مؤرشفة$/),
  ]);
  const audited = await inScope(portalScope, (tx) =>
    tx.auditEntry.findMany({ where: { object: `revision:${revision}`, actor: "portal" } }),
  );
  expect(audited).toMatchObject([{ action: "services.publishDue", outcome: "archivedMeanwhile" }]);

  expect((await actOn(editor, actions.approveRevision, revision)).wentTo).toMatch(/done=approved$/);
  expect((await serviceOfPage(service))?.archived).toBeNull();
});

test("a service that was archived before is given again on the day", async () => {
  await archive(new Date("2026-01-01"));
  await theDayComes();
  await workerLooks();
  expect(await serviceOfPage(service)).toMatchObject({
    archived: null,
    service: { summary: { ar: aboutFields["summary.ar"] } },
  });
});

/** Past the portal, which has one open revision of a service at a time. */
function archive(archivedAt: Date) {
  return database().service.update({
    where: { code: service },
    data: { status: "archived", archivedAt, archiveReasonAr: "توقفت" },
  });
}
