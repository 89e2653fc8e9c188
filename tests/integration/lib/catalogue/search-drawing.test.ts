import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// What the search knows is drawn when a transaction ends: here are two of the portal's own, side by side.

let owner: pg.Client;
let one: pg.Client;
let other: pg.Client;

const id = (n: number) => `00000000-0000-7000-8000-00000000ab0${n}`;
const organisation = id(9);

const add = (by: pg.Client, n: number) =>
  by.query(
    `insert into "Service" ("id", "code", "organisationId", "status", "nameAr", "summaryAr", "audience", "delivery", "maturity",
       "provenanceService", "provenanceDetails", "publishedAt")
     select $1, 'ZZZ-00' || $2::text, $3, 'published', 'رسم زقزوق', 'نص', "audience", "delivery", "maturity",
       'reconstructed', 'reconstructed', now() from "Service" where "code" = 'MOI-001'`,
    [id(n), n, organisation],
  );
const name = (by: pg.Client, n: number, text: string) =>
  by.query(`update "Service" set "nameAr" = $2 where "id" = $1`, [id(n), text]);
const sayingWords = async (query: string) =>
  (
    await owner.query<{ id: string }>(
      `select "serviceId" as id from "ServiceSearch" where "words" @@ $1::tsquery order by 1`,
      [query],
    )
  ).rows.map((row) => row.id);
const presence = async (word: string) =>
  Number(
    (await owner.query(`select "presence" from "SearchWord" where "word" = $1`, [word])).rows[0]?.presence,
  );

beforeAll(async () => {
  owner = await ownerConnection();
  [one, other] = await Promise.all([portalConnection(), portalConnection()]);
  await owner.query(
    `insert into "Organisation" ("id", "slug", "code", "kind", "nameAr", "nameEn", "createdAt", "updatedAt")
     select $1, 'drawn', 'ZZZ', "kind", 'دائرة قرقوش', 'Kestrel', now(), now() from "Organisation" limit 1`,
    [organisation],
  );
});
beforeEach(async () => {
  await owner.query(`delete from "Service" where "organisationId" = $1`, [organisation]);
  await add(owner, 1);
  await add(owner, 2);
});
afterAll(async () => {
  await owner.query(`delete from "Service" where "organisationId" = $1`, [organisation]);
  await owner.query(`delete from "Organisation" where "id" = $1`, [organisation]);
  await Promise.all([owner, one, other].map((connection) => connection.end()));
});

test("what a transaction wrote is searchable from its end on", async () => {
  await one.query("begin");
  await name(one, 1, "رسم كركدن");
  await one.query(`insert into "Keyword" values ($1, 'ar', 'حلزون')`, [id(1)]);
  expect(await sayingWords("'كركدن'")).toEqual([]);
  await one.query("commit");
  expect(await sayingWords("'كركدن':A & 'حلزون':B & 'قرقوش':C")).toEqual([id(1)]);
  expect(await sayingWords("'زقزوق'")).toEqual([id(2)]);
  expect((await owner.query(`select from "SearchChange"`)).rowCount).toBe(0);
});

test("what was taken back is not drawn", async () => {
  await one.query("begin");
  await name(one, 1, "رسم كركدن");
  await one.query("rollback");
  expect(await sayingWords("'زقزوق'")).toEqual([id(1), id(2)]);
});

test("a service that is gone is forgotten, with how often its words are said", async () => {
  expect(await presence("زقزوق")).toBe(2);
  await owner.query(`delete from "Service" where "id" = $1`, [id(1)]);
  expect(await sayingWords("'زقزوق'")).toEqual([id(2)]);
  expect(await presence("زقزوق")).toBe(1);
});

describe("two at once", () => {
  test("change the same services in opposite orders without waiting in a circle", async () => {
    const [begun, word] = [[one, other].map((connection) => connection.query("begin")), "سلحفاة"];
    await Promise.all(begun);
    const say = (by: pg.Client, n: number, text: string) =>
      by.query(`insert into "Keyword" values ($1, 'ar', $2)`, [id(n), text]);
    await say(one, 1, `${word} أولى`);
    await say(other, 2, `${word} ثانية`);
    await say(one, 2, `${word} ثالثة`);
    await say(other, 1, `${word} رابعة`);
    await Promise.all([one.query("commit"), other.query("commit")]);
    expect(await sayingWords("'سلحفاه' & 'رابعه'")).toEqual([id(1)]);
    expect(await sayingWords("'سلحفاه' & 'ثالثه'")).toEqual([id(2)]);
  });

  test("see to it that neither's change is lost in the other's", async () => {
    await Promise.all([one.query("begin"), other.query("begin")]);
    await one.query(`insert into "Keyword" values ($1, 'ar', 'حلزون')`, [id(1)]);
    await other.query(`insert into "Keyword" values ($1, 'ar', 'سلحفاة')`, [id(1)]);
    await Promise.all([one.query("commit"), other.query("commit")]);
    expect(await sayingWords("'سلحفاه' & 'حلزون'")).toEqual([id(1)]);
  });

  test.each(["the service first", "the organisation first"])(
    "a service added while its organisation is renamed has the new name, %s",
    async (order) => {
      await Promise.all([one.query("begin"), other.query("begin")]);
      await one.query(`update "Organisation" set "nameAr" = 'دائرة ' || $2 where "id" = $1`, [
        organisation,
        order === "the service first" ? "بهلول" : "شهبندر",
      ]);
      await add(other, 3);
      for (const connection of order === "the service first" ? [other, one] : [one, other])
        await connection.query("commit");
      const word = order === "the service first" ? "بهلول" : "شهبندر";
      expect(await sayingWords(`'${word}':C`)).toEqual([id(1), id(2), id(3)]);
    },
  );
});

test.each(["ServiceSearch", "SearchWord", "SynonymTerm", "SynonymSearch", "SearchChange"])(
  "the portal itself cannot write %s",
  async (table) => {
    await expect(one.query(`delete from "${table}"`)).rejects.toThrow("permission denied");
  },
);
