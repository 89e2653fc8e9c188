import { describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { daysToConfirm } from "#lib/domain/imports/states.ts";
import * as actions from "#lib/imports/actions.ts";
import { carryImportOut } from "#lib/imports/carry-import-out.ts";
import { checkImport } from "#lib/imports/check-import.ts";
import { endLeft } from "#lib/imports/end-left-imports.ts";
import {
  actOnImport,
  carryOut,
  check,
  setUpImports,
  storedImport,
  tableOf,
  upload,
} from "#tests/support/importing.ts";

const at = setUpImports();

const table = () => tableOf([{ code: at.service, name_ar: "ترخيص طائرة" }]);

async function checked(): Promise<string> {
  const id = await upload(at.interior, table());
  await check(id);
  return id;
}

async function confirmed(): Promise<string> {
  const id = await checked();
  const { state } = await actOnImport(at.interior, actions.confirmImport, id);
  if (state) throw new Error(JSON.stringify(state.refusal));
  return id;
}

/** As if a worker had died over it: the queue knows nothing of the import any more. */
const loseJobOf = (id: string) => database().$executeRaw`delete from pgboss.job where singleton_key = ${id}`;

const actsOn = (id: string) =>
  inScope(portalScope, async (tx) => {
    const where = { object: `import:${id}` };
    const lines = await tx.auditEntry.findMany({ where, orderBy: { sequence: "asc" } });
    return lines.map(({ action }) => action);
  });

describe("an import whose job is given up", () => {
  test("has failed, keeps nothing, and blocks nobody", async () => {
    const waiting = await upload(at.interior, table());
    await checkImport.giveUpStored({ import: waiting });
    expect(await storedImport(waiting)).toMatchObject({ state: "failed", rows: [], file: null });
    expect(await actsOn(waiting)).toEqual(["imports.upload", "imports.fail"]);
    const id = await confirmed();
    await carryImportOut.giveUpStored({ import: id });
    expect(await storedImport(id)).toMatchObject({ state: "failed", rows: [], file: null });
    await upload(at.interior, table());
  });

  test("stays as it is where it came to its end before", async () => {
    const id = await checked();
    await checkImport.giveUpStored({ import: id });
    expect(await storedImport(id)).toMatchObject({ state: "checked", file: { id } });
    const done = await confirmed();
    await carryOut(done);
    await carryImportOut.giveUpStored({ import: done });
    expect(await storedImport(done)).toMatchObject({ state: "done" });
  });
});

describe("what is left", () => {
  test("fails where the queue knows nothing of it, and goes on where a job is on its way", async () => {
    const alive = await upload(at.interior, table());
    await endLeft(new Date());
    expect(await storedImport(alive)).toMatchObject({ state: "waiting" });
    await loseJobOf(alive);
    await endLeft(new Date());
    expect(await storedImport(alive)).toMatchObject({ state: "failed", file: null });
    const id = await confirmed();
    await loseJobOf(id);
    await endLeft(new Date());
    expect(await storedImport(id)).toMatchObject({ state: "failed", rows: [] });
  });

  test("expires where nobody confirms it in time, and not before", async () => {
    const id = await checked();
    const day = 24 * 3_600_000;
    await endLeft(new Date(Date.now() + (daysToConfirm - 1) * day));
    expect(await storedImport(id)).toMatchObject({ state: "checked" });
    await endLeft(new Date(Date.now() + (daysToConfirm + 1) * day));
    expect(await storedImport(id)).toMatchObject({ state: "expired", rows: [], file: null });
    expect((await actsOn(id)).at(-1)).toBe("imports.expire");
  });
});

describe("throwing a confirmed table away", () => {
  test("is open to its own people until its job begins, which then does nothing", async () => {
    const id = await confirmed();
    const stranger = await actOnImport(at.transport, actions.discardImport, id);
    expect(stranger.state?.refusal?.reason).toBe("notFound");
    expect((await actOnImport(at.interior, actions.discardImport, id)).wentTo).toContain("done=discarded");
    await carryOut(id);
    expect(await storedImport(id)).toMatchObject({ state: "discarded", rows: [], file: null });
  });

  test("is refused while it is carried out", async () => {
    const id = await confirmed();
    await inScope(portalScope, async (tx) => {
      await tx.$queryRaw`select 1 as taken from "Import" where "id" = ${id}::uuid for update`;
      const { state } = await actOnImport(at.interior, actions.discardImport, id);
      expect(state?.refusal?.reason).toBe("importRunning");
    });
    await carryOut(id);
    expect(await storedImport(id)).toMatchObject({ state: "done" });
  });
});
