import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import type { Worker } from "#lib/jobs/start-worker.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { sendQueuedLetter } from "#lib/mail/send-queued-letter.ts";
import { startQuickWorker, storedJobs } from "#tests/support/jobs-at-work.ts";
import { openMailServer, type Fault, type MailServer } from "#tests/support/mail-server.ts";

// F12: a mail server that is away, refuses, or breaks off: no letter is lost, and none is sent twice.

const settings = vi.hoisted(() => ({
  DATABASE_URL: process.env.DATABASE_URL,
  PORTAL_URL: "https://services.example.ps",
  MAIL_FROM: '"بوابة الخدمات" <portal@services.example.ps>',
  SMTP_URL: undefined as string | undefined,
}));
vi.mock("#lib/env.ts", () => ({ env: () => settings }));

let server: MailServer;
let worker: Worker | undefined;

beforeEach(async () => {
  server = await openMailServer();
  settings.SMTP_URL = server.url;
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await server.close();
});

const context = { signal: new AbortController().signal };
const run = (letter: string) => sendQueuedLetter.runStored({ letter }, context);
const stored = (id: string) => inScope(portalScope, (tx) => tx.letter.findUniqueOrThrow({ where: { id } }));
const queue = (key: string) =>
  inScope(visitorScope, (tx) =>
    queueLetter(tx, { key, to: "officer@example.ps", language: "ar", subject: "وصل الترشيح", text: "نص\n" }),
  );

/** A letter that waits in the outbox, without a job of its own. */
async function waiting(): Promise<string> {
  const key = randomUUID();
  settings.SMTP_URL = undefined;
  await queue(key);
  settings.SMTP_URL = server.url;
  return (await inScope(portalScope, (tx) => tx.letter.findUniqueOrThrow({ where: { key } }))).id;
}

describe("a letter of the outbox", () => {
  test("reaches one person, with a name of its own", async () => {
    const id = await waiting();
    await run(id);
    expect(server.received.map(({ to }) => to)).toEqual([["officer@example.ps"]]);
    const [{ source = "" } = {}] = server.received;
    expect(source).toContain(`Message-ID: <${id}@services.example.ps>`);
    expect(source).toContain("Auto-Submitted: auto-generated");
    expect(await stored(id)).toMatchObject({ state: "sent", tries: 1, sentAt: expect.any(Date) });
  });

  test("is not sent again by another run", async () => {
    const id = await waiting();
    await run(id);
    await run(id);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["the server asks to come again", ["laterPlease"]],
    ["the line breaks before the letter", ["breaksBeforeTheLetter"]],
    ["the server has no room for the letter it was given", ["laterAfterTheLetter"]],
    ["it all happens", ["laterPlease", "breaksBeforeTheLetter", "laterAfterTheLetter"]],
  ] satisfies [string, Fault[]][])("waits where %s, and is then sent once", async (_what, faults) => {
    server.faults.push(...faults);
    const id = await waiting();
    for (const _fault of faults) {
      await expect(run(id)).rejects.toThrow();
      expect(await stored(id)).toMatchObject({ state: "waiting", lastError: expect.any(String) });
    }
    await run(id);
    expect(server.received).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ state: "sent", tries: faults.length + 1, lastError: null });
  });

  test("waits while no server answers", async () => {
    const id = await waiting();
    settings.SMTP_URL = "smtp://127.0.0.1:1";
    await expect(run(id)).rejects.toThrow("ECONNREFUSED");
    settings.SMTP_URL = server.url;
    await run(id);
    expect(server.received).toHaveLength(1);
  });

  test("is not tried again where the address is refused for ever", async () => {
    server.faults.push("neverSo");
    const id = await waiting();
    await run(id);
    await run(id);
    expect(server.received).toEqual([]);
    expect(await stored(id)).toMatchObject({
      state: "refused",
      tries: 1,
      lastError: expect.stringContaining("nobody of that name"),
    });
  });

  test("is not sent twice where the line breaks after it has arrived", async () => {
    server.faults.push("breaksAfterTheLetter");
    const id = await waiting();
    await run(id);
    await run(id);
    expect(server.received).toHaveLength(1);
    expect(await stored(id)).toMatchObject({
      state: "handedOver",
      sentAt: null,
      lastError: expect.any(String),
    });
  });

  test("is sent by one of many who try at once", async () => {
    const id = await waiting();
    await Promise.all(Array.from({ length: 4 }, () => run(id)));
    expect(server.received).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ state: "sent" });
  });
});

describe("the outbox", () => {
  test("tells of an event once, and sends by itself", async () => {
    const key = randomUUID();
    await Promise.all([queue(key), queue(key), queue(key)]);
    worker = await startQuickWorker([sendQueuedLetter]);
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 30_000 });
    const letter = await inScope(portalScope, (tx) => tx.letter.findUniqueOrThrow({ where: { key } }));
    const jobs = await storedJobs(sendQueuedLetter.name);
    expect(jobs).toHaveLength(1);
    await vi.waitFor(async () => expect(await stored(letter.id)).toMatchObject({ state: "sent" }));
  });

  test("keeps letters where there is no mail server, and adds no job", async () => {
    const jobs = await storedJobs(sendQueuedLetter.name);
    const id = await waiting();
    settings.SMTP_URL = undefined;
    await run(id);
    expect(await stored(id)).toMatchObject({ state: "waiting", tries: 0 });
    expect(await storedJobs(sendQueuedLetter.name)).toEqual(jobs);
  });

  test("is not read by whoever caused a letter", async () => {
    const id = await waiting();
    expect(await inScope(visitorScope, (tx) => tx.letter.count({ where: { id } }))).toBe(0);
  });
});
