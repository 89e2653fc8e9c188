import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

let owner: pg.Client;
/** The Monday of this week, which has always been reached, and days of the two weeks before. */
let day: string;
let yesterday: string;
let lastWeek: string;

beforeAll(async () => {
  owner = await ownerConnection();
  const { rows } =
    await owner.query(`select m::text as day, (m - 1)::text as yesterday, (m - 7)::text as "lastWeek"
    from (select date_trunc('week', now() at time zone 'Asia/Gaza')::date as m) week`);
  ({ day, yesterday, lastWeek } = rows[0]);
});
afterAll(() => owner.end());
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

interface Sent {
  path: string;
  query?: Record<string, string>;
  countedAs?: string;
  views?: number;
  day?: string;
}

const record = (...sent: Sent[]) =>
  owner.query("select record_views($1::jsonb)", [
    JSON.stringify(sent.map((page) => ({ day, query: {}, views: 1, ...page }))),
  ]);
const search = (q: string, more: Partial<Sent> = {}): Sent => ({
  path: "/ar/services",
  ...more,
  query: { q, ...more.query },
});
const inVain = (q: string, more: Partial<Sent> = {}) => search(q, { countedAs: "nothing-found", ...more });

async function rows(sql: string): Promise<unknown[]> {
  return (await owner.query(sql)).rows;
}
const searches = () => rows(`select "day"::text, "searches", "withoutResult" from "SearchCount" order by 1`);
const failed = () => rows(`select "week"::text, "words", "count" from "FailedSearch" order by 1, 2, 3`);

describe("the pages of services", () => {
  const views = () =>
    rows(
      `select s."code", v."day"::text, v."views" from "ServiceView" v join "Service" s on s."id" = v."serviceId" order by 1, 2`,
    );

  test("are summed by service and day, in both languages together", async () => {
    await record({ path: "/ar/services/MOI-014", views: 2 }, { path: "/en/services/MOI-014" });
    await record(
      { path: "/ar/services/MOI-014", day: yesterday },
      { path: "/ar/services/MOT-003", views: 4 },
    );
    expect(await views()).toEqual([
      { code: "MOI-014", day: yesterday, views: 1 },
      { code: "MOI-014", day, views: 3 },
      { code: "MOT-003", day, views: 4 },
    ]);
  });

  test.each([
    "/ar/services/MOI-999",
    "/ar/services/moi-014",
    "/fr/services/MOI-014",
    "/ar/services/MOI-014/x",
    "/ar",
  ])("%s is none", async (path) => {
    await record({ path });
    expect(await views()).toEqual([]);
  });

  test("a day that the database has not reached counts as today", async () => {
    await record({ path: "/ar/services/MOI-014", day: "2199-01-01" });
    expect(
      await rows(`select v."day" = (now() at time zone 'Asia/Gaza')::date as today from "ServiceView" v`),
    ).toEqual([{ today: true }]);
  });
});

describe("the year of a service", () => {
  const used = () =>
    rows(
      `select s."code", u."views" from "ServiceUse" u join "Service" s on s."id" = u."serviceId" order by 1`,
    );
  const opened = (code: string, daysAgo: number, views: number) =>
    owner.query(
      `insert into "ServiceView" select "id", (now() at time zone 'Asia/Gaza')::date - $2::int, $3 from "Service" where "code" = $1`,
      [code, daysAgo, views],
    );

  test("is counted again whenever its page was opened", async () => {
    await opened("MOI-014", 364, 5);
    await opened("MOI-014", 365, 7);
    await opened("MOT-003", 1, 2);
    await record({ path: "/ar/services/MOI-014" });
    await record({ path: "/ar/services/MOI-014", views: 2 });
    expect(await used()).toEqual([{ code: "MOI-014", views: 8 }]);
  });

  test("moves on with the days, also where nobody opens it", async () => {
    await opened("MOI-014", 364, 5);
    await opened("MOI-014", 365, 7);
    await opened("MOT-003", 365, 2);
    await owner.query(
      `insert into "ServiceUse" select "serviceId", sum("views"), (now() at time zone 'Asia/Gaza')::date - 1 from "ServiceView" group by 1`,
    );
    await record({ path: "/ar" });
    expect(await used()).toEqual([{ code: "MOI-014", views: 5 }]);
  });
});

describe("all pages", () => {
  test("are summed by section", async () => {
    await record(
      { path: "/ar" },
      { path: "/en", views: 2 },
      { path: "/ar/services" },
      { path: "/ar/services/MOI-014", query: { lite: "1" } },
      { path: "/ar/life-events/birth" },
      { path: "/ar/missing" },
      { path: "/api/v1/services" },
      { path: "/ar/%D8%B9" },
    );
    expect(await rows(`select "section", "views" from "PageView" order by 1`)).toEqual([
      { section: "home", views: 3 },
      { section: "life-events", views: 1 },
      { section: "services", views: 2 },
    ]);
  });
});

describe("searches", () => {
  test("are counted, and those without a result apart", async () => {
    await record(search("رخصة سواقة", { views: 3 }), inVain("ظغضثظغضث"), search("driving licence"));
    await record(inVain("ظغضثظغضث", { day: yesterday }));
    expect(await searches()).toEqual([
      { day: yesterday, searches: 1, withoutResult: 1 },
      { day, searches: 5, withoutResult: 1 },
    ]);
  });

  test.each([
    ["its second page", { query: { page: "2" } }],
    ["one narrowed down", { query: { organisation: "interior" } }],
    ["one in another order", { query: { sort: "name" } }],
    ["no letter or digit", { query: { q: "%__٪" } }],
    ["more than can be searched for", { query: { q: "ق".repeat(201) } }],
  ])("%s is none", async (_what, more) => {
    await record(inVain("ظغضثظغضث", more));
    expect(await searches()).toEqual([]);
    expect(await failed()).toEqual([]);
  });

  test("that find nothing at one time and something at another are counted as each was answered", async () => {
    await record(inVain("ظغضثظغ", { views: 3 }), search("ظغضثظغ", { views: 4 }));
    expect(await searches()).toEqual([{ day, searches: 7, withoutResult: 3 }]);
    expect(await failed()).toEqual([{ week: day, words: "ظغضثظغ", count: 3 }]);
  });

  test("a page that says something else of itself answered", async () => {
    await record(search("ظغضثظغ", { countedAs: "something-else" }));
    expect(await searches()).toEqual([{ day, searches: 1, withoutResult: 0 }]);
  });
});

describe("words that found nothing", () => {
  test("are named once they were asked for twice in a week, in whatever spelling", async () => {
    await record(inVain("ظغضّثظغة"));
    expect(await failed()).toEqual([{ week: day, words: null, count: 1 }]);
    await record(inVain("ظغضثظغه", { path: "/en/services" }));
    expect(await failed()).toEqual([{ week: day, words: "ظغضثظغه", count: 2 }]);
    await record(inVain("ظغضثظغه", { day: lastWeek, views: 3 }));
    expect(await failed()).toEqual([
      { week: lastWeek, words: "ظغضثظغه", count: 3 },
      { week: day, words: "ظغضثظغه", count: 2 },
    ]);
  });

  test("two spellings in one hand-over are the same words", async () => {
    await record(inVain("XQXQXQ"), inVain("xqxqxq "));
    expect(await failed()).toEqual([{ week: day, words: "xqxqxq", count: 2 }]);
  });

  test.each([
    ["a number of a person", "ظغضثظغ 901234567"],
    ["in Arabic digits", "ظغضثظغ ٩٠١٢٣"],
    ["a telephone number", "ظغضثظغ 059-12-34"],
    ["an e-mail address", "xqxqxq@zqzqzq.zq"],
    ["a full-width address", "xqxqxq＠zqzqzq.zq"],
    ["a story", "ظغضث ".repeat(13)],
    ["a long word", "ظغضث".repeat(26)],
  ])("are only counted where they could be a person's: %s", async (_what, q) => {
    await record(inVain(q, { views: 5 }));
    expect(await searches()).toEqual([{ day, searches: 5, withoutResult: 5 }]);
    expect(await failed()).toEqual([]);
  });

  test.each([
    ["asked for once, with its week", 1, `null`, 1, 0],
    ["named, after a year", 54, `'ظغض'`, 2, 0],
    ["named, within a year not", 53, `'ظغض'`, 2, 1],
  ])("are forgotten: %s", async (_what, weeks, words, count, left) => {
    await owner.query(
      `insert into "FailedSearch" values ($1::date - 7 * $2::int, sha256(convert_to('ظغض', 'UTF8')), ${words}, ${count})`,
      [day, weeks],
    );
    await record({ path: "/ar" });
    expect(await failed()).toHaveLength(left);
  });
});

describe("the portal's own role", () => {
  let portal: pg.Client;
  beforeAll(async () => {
    portal = await portalConnection();
  });
  afterAll(() => portal.end());

  test.each(["ServiceView", "ServiceUse", "PageView", "SearchCount", "FailedSearch"])(
    "cannot write into %s",
    async (table) => {
      for (const sql of [`delete from "${table}"`, `insert into "${table}" default values`]) {
        await expect(portal.query(sql)).rejects.toMatchObject({ code: "42501" });
      }
    },
  );

  test("counts through the function alone, and reads words only for those who oversee", async () => {
    const sent = [
      { day, path: "/ar/services", query: { q: "xqxqxqxq" }, countedAs: "nothing-found", views: 2 },
    ];
    await portal.query("begin");
    await portal.query("select record_views($1::jsonb)", [JSON.stringify(sent)]);
    expect((await portal.query(`select * from "FailedSearch"`)).rows).toEqual([]);
    await portal.query("select set_config('app.oversight', 'on', true)");
    expect((await portal.query(`select "words" from "FailedSearch"`)).rows).toEqual([{ words: "xqxqxqxq" }]);
    await portal.query("rollback");
  });

  test("sees nothing of what was asked for once, not even its fingerprint", async () => {
    const sent = [
      { day, path: "/ar/services", query: { q: "xqxqxqxq" }, countedAs: "nothing-found", views: 1 },
    ];
    await portal.query("begin");
    await portal.query("select record_views($1::jsonb)", [JSON.stringify(sent)]);
    await portal.query("select set_config('app.oversight', 'on', true)");
    expect((await portal.query(`select * from "FailedSearch"`)).rows).toEqual([]);
    await portal.query("rollback");
  });
});
