import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import { pino } from "pino";
import { countPages, type PageCounting } from "#server/counting/count-pages.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";
import { openFront } from "./open-front.ts";
import { openWire } from "./open-wire.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
const day = "2020-01-06";
const browser = {
  "user-agent": "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
  accept: "text/html",
};

let owner: pg.Client;
let lines: Record<string, unknown>[];
let counting: PageCounting;

beforeAll(async () => {
  owner = await ownerConnection();
  return () => owner.end();
});
beforeEach(async () => {
  await owner.query(`truncate "ServiceView", "ServiceUse", "PageView", "SearchCount", "FailedSearch"`);
  lines = [];
  counting = countedIn(databaseUrl);
});
afterEach(() => counting.stop());

describe("the front counts what it sends", () => {
  test("pages that people open, once they are written", async () => {
    await using front = await open();
    await front.ask("/ar/services/MOI-014", { headers: browser });
    await front.ask("/ar/services/MOI-014?utm_source=x", { headers: browser });
    await front.ask("/ar/services?q=%D8%B8%D8%BA%D8%B6%D8%AB%D8%B8%D8%BA&organisation=", {
      headers: browser,
    });
    expect(await views()).toEqual([]);
    await counting.write();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 2 }]);
    expect((await owner.query(`select "searches", "withoutResult" from "SearchCount"`)).rows).toEqual([
      { searches: 1, withoutResult: 1 },
    ]);
    await counting.write();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 2 }]);
  });

  test("neither crawlers, nor programs, nor what a browser still had, nor the answers of an interface", async () => {
    await using front = await open();
    const { headers } = await front.ask("/ar/services/MOI-014", { headers: browser });
    await front.ask("/ar/services/MOI-014", { headers: { ...browser, "if-none-match": headers.etag } });
    await front.ask("/ar/services/MOI-014", { headers: { ...browser, "user-agent": "Googlebot/2.1" } });
    await front.ask("/ar/services/MOI-014", { headers: { ...browser, "sec-fetch-mode": "cors" } });
    await front.ask("/ar/services/MOI-014", { headers: browser, method: "HEAD" });
    await front.ask("/ar/services/MOI-014", { headers: { ...browser, cookie: "portal.session=x" } });
    await front.ask("/ar/services/MOI-404", { headers: browser });
    await front.ask("/json", { headers: browser });
    await counting.write();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 1 }]);
    expect((await owner.query(`select sum("views")::int as views from "PageView"`)).rows).toEqual([
      { views: 1 },
    ]);
  });

  test("and writes the last ones when it is told to stop", async () => {
    await using front = await open();
    await front.ask("/en/services/MOI-014", { headers: browser });
    await counting.stop();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 1 }]);
  });
});

describe("while the database is away", () => {
  test("counts wait, are said to wait without what they are about, and are written later", async () => {
    const wire = await openWire(databaseUrl);
    counting = countedIn(wire.url);
    wire.refuse(true);
    counting.count(opened, { target: "/ar/services?q=xqxqxqxq" });
    counting.count(opened, { target: "/ar/services/MOI-014" });
    await counting.write();
    expect(await views()).toEqual([]);
    expect(lines).toEqual([expect.objectContaining({ code: "ECONNRESET", waiting: 2 })]);
    expect(JSON.stringify(lines)).not.toContain("xqxqxqxq");
    wire.refuse(false);
    counting.count(opened, { target: "/ar/services/MOI-014" });
    await counting.write();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 2 }]);
    wire.close();
  });

  test("what a refused hand-over held is given up, and nothing else", async () => {
    await owner.query(`alter table "PageView" add constraint "refusing" check ("section" <> 'about')`);
    counting.count(opened, { target: "/ar/about" });
    await counting.write();
    expect(lines).toEqual([expect.objectContaining({ code: "23514", refused: 1 })]);
    await owner.query(`alter table "PageView" drop constraint "refusing"`);
    counting.count(opened, { target: "/ar/services/MOI-014" });
    await counting.write();
    expect(await views()).toEqual([{ code: "MOI-014", day, views: 1 }]);
  });
});

const opened = { method: "GET", headers: browser } as Parameters<PageCounting["count"]>[0];

function countedIn(url: string): PageCounting {
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return countPages({ databaseUrl: url, log, dayOf: () => day });
}

/** A front whose every page is for everybody, but one that is not there and one that is for programs. */
function open() {
  return openFront({
    onSent: counting.count,
    handler: (request, response) => {
      response.setHeader("x-portal-prepared", "test");
      response.setHeader("content-type", request.url === "/json" ? "application/json" : "text/html");
      response.statusCode = request.url?.endsWith("404") ? 404 : 200;
      const mark = request.url?.includes("q=")
        ? '<meta name="portal-counted-as" content="nothing-found"/>'
        : "";
      response.end(request.url === "/json" ? "{}" : `<!DOCTYPE html>${mark}<p>page</p>`);
    },
  });
}

async function views(): Promise<unknown[]> {
  const { rows } = await owner.query(
    `select s."code", v."day"::text, v."views" from "ServiceView" v join "Service" s on s."id" = v."serviceId"`,
  );
  return rows;
}
