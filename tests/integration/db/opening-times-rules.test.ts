import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { applyMigrations } from "#lib/db/migrations/apply-migrations.ts";
import { readMigrations } from "#lib/db/migrations/read-migrations.ts";
import { withClient } from "#lib/db/with-client.ts";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";
import { openOn, workingWeek } from "#tests/support/factories/open-times.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

let owner: pg.Client;

beforeAll(async () => {
  owner = await ownerConnection();
});
afterAll(() => owner.end());
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const keep = (times: unknown, table = "Department") =>
  owner.query(`update "${table}" set "openingTimes" = $1`, [JSON.stringify(times)]);

describe("the opening times of a record", () => {
  test.each(["Organisation", "Department"])("are kept of each %s", async (table) => {
    const twice = [...openOn(["friday"], "08:00", "12:00"), ...openOn(["friday"], "12:00", "24:00")];
    await expect(keep([...workingWeek, ...twice], table)).resolves.toMatchObject({ command: "UPDATE" });
    await expect(keep(openOn(["friday"], "14:00", "08:00"), table)).rejects.toThrow(
      /opening_times_are_sound/,
    );
  });

  test.each<[string, unknown]>([
    ["end when they begin", openOn(["sunday"], "08:00", "08:00")],
    ["end before they begin", openOn(["sunday"], "14:00", "08:00")],
    ["overlap on a day", [...openOn(["sunday"], "08:00", "12:00"), ...openOn(["sunday"], "11:59", "14:00")]],
    ["stand twice", [...workingWeek, ...workingWeek]],
    ["are of no day", [{ day: "someday", opens: "08:00", closes: "14:00" }]],
    ["are no times", openOn(["sunday"], "8", "14:00")],
    ["begin at midnight's other name", openOn(["sunday"], "24:00", "24:00")],
    ["lack their end", [{ day: "sunday", opens: "08:00" }]],
    ["are no objects", ["sunday"]],
    ["are no list", { day: "sunday", opens: "08:00", closes: "14:00" }],
  ])("are refused where they %s", async (_what, times) => {
    await expect(keep(times)).rejects.toThrow(/opening_times_are_sound/);
  });
});

test("what was written of opening hours before there were times stays as the note", async () => {
  const root = join(import.meta.dirname, "../../..");
  const databases = await openTestDatabases(root);
  const { ownerUrl } = await databases.create("hours_as_text");
  const migrations = await readMigrations(join(root, "prisma/migrations"));
  const before = migrations.filter(({ name }) => name < "20261128000220");
  await applyMigrations({ ownerUrl, migrations: before });
  await withClient(ownerUrl, (client) =>
    client.query(`
      insert into "Organisation" ("id", "slug", "code", "kind", "nameAr", "nameEn", "openingHoursAr", "openingHoursEn")
      values (gen_random_uuid(), 'test-hours', 'TST', 'office', 'س', 'X', 'كل يوم', 'Every day');
      insert into "Department" ("id", "organisationId", "nameAr", "openingHoursAr")
      select gen_random_uuid(), "id", 'د', 'مساءً' from "Organisation"`),
  );
  await applyMigrations({ ownerUrl, migrations });
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(`
      select "hoursNoteAr" as ar, "hoursNoteEn" as en, "openingTimes" as times from "Organisation"
      union all select "hoursNoteAr", "hoursNoteEn", "openingTimes" from "Department"`),
  );
  await databases.discard();
  expect(rows).toEqual([
    { ar: "كل يوم", en: "Every day", times: [] },
    { ar: "مساءً", en: null, times: [] },
  ]);
});
