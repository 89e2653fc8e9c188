import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeOnce } from "#lib/db/write-once.ts";
import { visitorScope } from "#lib/domain/access/row-scope.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

// D1: a form sent twice, ten times or at the same moment is carried out once and answered alike.

let owner: pg.Client;
let people: string[];

beforeAll(async () => {
  owner = await ownerConnection();
  const { rows } = await owner.query<{ id: string }>('select "id" from "Person" order by "email" limit 2');
  people = rows.map(({ id }) => id);
});
afterAll(() => owner.end());

const action = "tests.write";
const write = (token: string, personId = people[0] ?? null) => ({ token, action, personId });

function plant(name: string) {
  return writeOnce(visitorScope, write(name), async (tx) => {
    await tx.rateLimit.create({ data: { key: `${name}:${randomUUID()}` } });
    return done({ redirectTo: `/ar/${randomUUID()}`, object: `tests:${name}`, facts: { planted: true } });
  });
}

async function count(sql: string, value: string): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(`select count(*) from ${sql}`, [value]);
  return Number(rows[0]?.count);
}
const planted = (token: string) => count(`"RateLimit" where "key" like $1 || ':%'`, token);
const audited = (token: string) => count(`"AuditEntry" where "object" = 'tests:' || $1`, token);

describe("a form is carried out once", () => {
  test("ten at the same moment give one row, one audit line and the same answer", async () => {
    const token = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => plant(token)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true });
    expect(await planted(token)).toBe(1);
    expect(await audited(token)).toBe(1);
  });

  test("sent again later it is given the first answer", async () => {
    const token = randomUUID();
    const first = await plant(token);
    expect(await plant(token)).toEqual(first);
    expect(await planted(token)).toBe(1);
  });

  test("a refused act leaves nothing behind and frees its token", async () => {
    const token = randomUUID();
    const refusal = await writeOnce(visitorScope, write(token), async (tx) => {
      await tx.rateLimit.create({ data: { key: `${token}:refused` } });
      return refused("changedMeanwhile");
    });
    expect(refusal).toEqual({ ok: false, reason: "changedMeanwhile" });
    expect(await planted(token)).toBe(0);
    expect(await audited(token)).toBe(0);
    expect(await plant(token)).toMatchObject({ ok: true });
    expect(await planted(token)).toBe(1);
  });

  test("an act that fails leaves nothing behind and frees its token", async () => {
    const token = randomUUID();
    const failing = writeOnce(visitorScope, write(token), async (tx) => {
      await tx.rateLimit.create({ data: { key: `${token}:failed` } });
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await planted(token)).toBe(0);
    expect(await plant(token)).toMatchObject({ ok: true });
  });

  test.each([
    ["another person", { personId: () => people[1] ?? null }],
    ["a visitor", { personId: () => null }],
  ])("the token of a person is refused to %s", async (_who, { personId }) => {
    const token = randomUUID();
    await plant(token);
    const stolen = await writeOnce(visitorScope, { token, action, personId: personId() }, async () =>
      done({ object: `tests:${token}` }),
    );
    expect(stolen).toEqual({ ok: false, reason: "invalid" });
    expect(await audited(token)).toBe(1);
  });

  test("the token of one act is refused to another", async () => {
    const token = randomUUID();
    await plant(token);
    const other = await writeOnce(visitorScope, { ...write(token), action: "tests.other" }, async () =>
      done({ object: `tests:${token}` }),
    );
    expect(other).toEqual({ ok: false, reason: "invalid" });
  });

  test("what is shown once is not kept with the token", async () => {
    const token = randomUUID();
    const act = () =>
      writeOnce(visitorScope, write(token), async () =>
        done({
          object: `tests:${token}`,
          shown: { sent: "yes" },
          afterwards: async () => ({ link: "secret" }),
        }),
      );
    expect(await act()).toEqual({ ok: true, value: { shown: { sent: "yes", link: "secret" } } });
    expect(await act()).toEqual({ ok: true, value: { shown: { sent: "yes" } } });
    const { rows } = await owner.query('select "outcome"::text from "FormToken" where "token" = $1', [token]);
    expect(JSON.stringify(rows)).not.toContain("secret");
  });

  test("what follows a write only follows one that stands", async () => {
    const followed: string[] = [];
    const follow = async () => {
      followed.push("followed");
      return {};
    };
    const token = randomUUID();
    const failing = writeOnce(visitorScope, write(token), async () =>
      done({ object: null as never, afterwards: follow }),
    );
    await expect(failing).rejects.toThrow();
    expect(followed).toEqual([]);
  });
});
