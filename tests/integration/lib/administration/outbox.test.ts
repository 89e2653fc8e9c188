import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { sendLetterNow } from "#lib/administration/actions.ts";
import { outboxLetter, outboxRows } from "#lib/administration/queries/outbox.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeLetter } from "#tests/support/factories/letters.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { storedJobs } from "#tests/support/jobs-at-work.ts";

const settings = vi.hoisted(() => ({
  DATABASE_URL: process.env.DATABASE_URL,
  PORTAL_URL: "https://services.example.ps",
  SMTP_URL: undefined as string | undefined,
}));
vi.mock("#lib/env.ts", () => ({ env: () => settings }));

let administrator: string;
let auditor: string;

beforeAll(async () => {
  administrator = (await makePerson("administrator", "interior")).id;
  auditor = (await makePerson("auditor", "interior")).id;
});
beforeEach(() => {
  settings.SMTP_URL = "smtp://127.0.0.1:1";
});

const stateOf = (id: string) =>
  inScope(portalScope, async (tx) => (await tx.letter.findUniqueOrThrow({ where: { id } })).state);
const jobs = async () => (await storedJobs("letters.send")).length;

describe("the outbox", () => {
  test("shows what was written, by its state", async () => {
    const refused = await makeLetter("refused", "550 nobody of that name");
    const { rows, mailServer } = await outboxRows(await viewerAs(auditor), { state: "refused", page: 1 });
    expect(rows[0]).toMatchObject({ id: refused, state: "refused", lastError: "550 nobody of that name" });
    expect(mailServer).toBe(true);
  });

  test("shows a letter whole; the auditor reads it and sends nothing", async () => {
    const id = await makeLetter("waiting");
    const read = await outboxLetter(await viewerAs(auditor), id);
    expect(read).toMatchObject({ text: expect.stringContaining("وصل الترشيح."), may: { send: false } });
    const manages = await viewerAs(administrator);
    expect(await outboxLetter(manages, id)).toMatchObject({ may: { send: true } });
    expect(await outboxLetter(manages, await makeLetter("sent"))).toMatchObject({ may: { send: false } });
    settings.SMTP_URL = undefined;
    expect(await outboxLetter(manages, id)).toMatchObject({ may: { send: false } });
  });

  test.each(["officer", "qualityLead"] as const)("is hidden from the %s", async (role) => {
    const viewer = await viewerAs((await makePerson(role, "interior")).id);
    const id = await makeLetter("sent");
    await expect(outboxLetter(viewer, id)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
    await expect(outboxRows(viewer, { page: 1 })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

describe("sending now", () => {
  test.each(["waiting", "handedOver", "refused"] as const)(
    "lets a letter that is %s go out",
    async (state) => {
      const id = await makeLetter(state);
      const before = await jobs();
      const { wentTo } = await actAs(administrator, sendLetterNow, { letter: id });
      expect(wentTo).toBe(`/ar/administration/outbox/${id}?done=letterQueued`);
      expect(await stateOf(id)).toBe("waiting");
      expect(await jobs()).toBe(before + 1);
      const line = await database().auditEntry.findFirst({ where: { object: `letter:${id}` } });
      expect(line).toMatchObject({ actor: administrator, action: "letters.send", body: { before: state } });
    },
  );

  test("is refused for what is sent, and where no server is set", async () => {
    const sent = await actAs(administrator, sendLetterNow, { letter: await makeLetter("sent") });
    expect(sent.state?.refusal?.reason).toBe("changedMeanwhile");
    settings.SMTP_URL = undefined;
    const nowhere = await actAs(administrator, sendLetterNow, { letter: await makeLetter("waiting") });
    expect(nowhere.state?.refusal?.reason).toBe("noMailServer");
  });
});
