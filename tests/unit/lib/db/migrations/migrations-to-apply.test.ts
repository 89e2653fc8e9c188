import { describe, expect, test } from "vitest";
import { migrationsToApply } from "#lib/db/migrations/migrations-to-apply.ts";

const one = { name: "1_one", script: "select 1", checksum: "aa" };
const two = { name: "2_two", script: "select 2", checksum: "bb" };
const applied = ({ name, checksum }: { name: string; checksum: string }) => ({
  name,
  checksum,
  finished: true,
});

describe("the migrations to apply", () => {
  test("are those that the database lacks, in order", () => {
    expect(migrationsToApply([one, two], [])).toEqual([one, two]);
    expect(migrationsToApply([one, two], [applied(one)])).toEqual([two]);
    expect(migrationsToApply([one, two], [applied(two), applied(one)])).toEqual([]);
  });

  test("an edited one is refused", () => {
    expect(() => migrationsToApply([{ ...one, checksum: "cc" }], [applied(one)])).toThrow(/1_one was edited/);
  });

  test("an unknown one is refused: the database is newer than the portal", () => {
    expect(() => migrationsToApply([one], [applied(one), applied(two)])).toThrow(/2_two, which this version/);
  });

  test("one that another tool left unfinished is refused", () => {
    expect(() => migrationsToApply([one], [{ ...applied(one), finished: false }])).toThrow(/did not finish/);
  });
});
