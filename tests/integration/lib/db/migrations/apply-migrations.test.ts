import { createHash } from "node:crypto";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { applyMigrations } from "#lib/db/migrations/apply-migrations.ts";
import { bringUpToDate } from "#lib/db/migrations/bring-up-to-date.ts";
import { readMigrations } from "#lib/db/migrations/read-migrations.ts";
import type { Migration } from "#lib/db/migrations/read-migrations.ts";
import { withClient } from "#lib/db/with-client.ts";
import { differenceFromSchema } from "#scripts/migrations/difference.ts";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";
import type { TestDatabases } from "#scripts/testing/test-databases.ts";

const root = join(import.meta.dirname, "../../../../..");
const folder = join(root, "prisma/migrations");

let databases: TestDatabases;
let database: DatabaseUrls;
let made = 0;

beforeAll(async () => {
  databases = await openTestDatabases(root);
});

afterAll(() => databases.discard());

beforeEach(async () => {
  made += 1;
  database = await databases.create(`migrations_${made}`);
});

function migration(name: string, script: string): Migration {
  return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
}

function ask<Row extends pg.QueryResultRow>(sql: string, url = database.ownerUrl): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql)).rows);
}

const apply = (...migrations: Migration[]) => applyMigrations({ ownerUrl: database.ownerUrl, migrations });
const table = migration("1_table", "create table person (name text)");

describe("applying migrations", () => {
  test("applies each once, in order, and writes Prisma's own record", async () => {
    const row = migration("2_row", "insert into person values ('ليلى'); insert into person values ('سلمى');");
    expect(await apply(table, row)).toEqual(["1_table", "2_row"]);
    expect(await apply(table, row)).toEqual([]);
    expect(await ask('select name from person order by name collate "ar-x-icu"')).toHaveLength(2);
    const record = await ask(
      `select migration_name, checksum, applied_steps_count as steps, finished_at is not null as finished, rolled_back_at
       from _prisma_migrations order by migration_name`,
    );
    expect(record).toEqual([
      { migration_name: "1_table", checksum: table.checksum, steps: 1, finished: true, rolled_back_at: null },
      { migration_name: "2_row", checksum: row.checksum, steps: 1, finished: true, rolled_back_at: null },
    ]);
  });

  test("one that fails half way leaves nothing, and those before it stay", async () => {
    const broken = migration(
      "2_broken",
      "create table half (n int); insert into half values (1); select 1 / 0;",
    );
    await expect(apply(table, broken)).rejects.toThrow(
      "2_broken failed and left nothing behind: division by zero",
    );
    expect(await ask("select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect(await ask("select migration_name from _prisma_migrations")).toEqual([
      { migration_name: "1_table" },
    ]);
    expect(await apply(table, migration("2_broken", "create table half (n int)"))).toEqual(["2_broken"]);
  });

  test("one that was edited after it was applied is refused before anything runs", async () => {
    await apply(table);
    const later = migration("2_later", "create table later (n int)");
    await expect(apply(migration("1_table", "create table people ()"), later)).rejects.toThrow(
      "1_table was edited",
    );
    expect(await ask("select to_regclass('later') as later")).toEqual([{ later: null }]);
  });

  test("a database of a newer portal is refused", async () => {
    await apply(table, migration("2_newer", "select 1"));
    await expect(apply(table)).rejects.toThrow("2_newer, which this version of the portal does not know");
  });

  test("of many that start together, one applies and the others find it done", async () => {
    const slow = migration("1_slow", "create table slow (n int); select pg_sleep(0.2);");
    const runs = await Promise.all(Array.from({ length: 5 }, () => apply(slow)));
    expect(runs.toSorted((a, b) => a.length - b.length)).toEqual([[], [], [], [], ["1_slow"]]);
  });

  test("functions with semicolons inside are one statement", async () => {
    const script = `create function twice(n int) returns int language plpgsql as $$ begin n := n * 2; return n; end; $$;`;
    await apply(migration("1_function", script));
    expect(await ask("select twice(21) as answer")).toEqual([{ answer: 42 }]);
  });
});

describe("the portal's own migrations", () => {
  test("come to exactly what schema.prisma describes", async () => {
    await apply(...(await readMigrations(folder)));
    expect(await differenceFromSchema(root, database.ownerUrl)).toBe("");
  });

  test("a table, column or index that schema.prisma does not know is noticed", async () => {
    await apply(...(await readMigrations(folder)));
    await ask('alter table "Organisation" add column "colour" text');
    expect(await differenceFromSchema(root, database.ownerUrl)).toContain('DROP COLUMN "colour"');
  });

  test("leave the portal's role owning nothing and making nothing", async () => {
    await bringUpToDate({ ...database, folder });
    const owned = "select count(*)::int as owned from pg_class where relowner = current_user::regrole";
    expect(await ask(owned, database.url)).toEqual([{ owned: 0 }]);
    await expect(ask("create table mine (n int)", database.url)).rejects.toThrow("permission denied");
    await expect(ask("create schema mine", database.url)).rejects.toThrow("permission denied");
    await expect(ask('drop table "Organisation"', database.url)).rejects.toThrow("must be owner");
    await expect(ask('delete from "_prisma_migrations"', database.url)).rejects.toThrow("permission denied");
  });
});
