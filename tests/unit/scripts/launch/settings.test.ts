import { describe, expect, test } from "vitest";
import { readSettings } from "#scripts/launch/settings.ts";

const database = "postgresql://portal:secret@db.example:5432/portal";

describe("the settings", () => {
  test("without any: the demo on port 3000 with the embedded database", () => {
    expect(readSettings({})).toEqual({
      mode: "demo",
      port: 3000,
      url: "http://localhost:3000",
      databaseUrl: undefined,
      ownerUrl: undefined,
    });
  });

  test("a database of one's own means production unless the demo is asked for", () => {
    expect(readSettings({ DATABASE_URL: database }).mode).toBe("production");
    expect(readSettings({ DATABASE_URL: database, PORTAL_MODE: "demo" }).mode).toBe("demo");
  });

  test.each(["production", "development", "test"])("NODE_ENV=%s decides nothing", (NODE_ENV) => {
    expect(readSettings({ NODE_ENV })).toEqual(readSettings({}));
  });

  test("the owner is the same role unless another is named", () => {
    expect(readSettings({ DATABASE_URL: database }).ownerUrl).toBe(database);
    const owner = database.replace("portal:", "owner:");
    expect(readSettings({ DATABASE_URL: database, DATABASE_OWNER_URL: owner }).ownerUrl).toBe(owner);
  });

  test("PORT moves the address along", () => {
    expect(readSettings({ PORT: "4100" })).toMatchObject({ port: 4100, url: "http://localhost:4100" });
    expect(readSettings({ PORT: "4100", PORTAL_URL: "https://portal.example" }).url).toBe(
      "https://portal.example",
    );
  });

  test.each([
    [{ PORT: "0" }, /PORT is "0"/],
    [{ PORT: "65536" }, /PORT is "65536"/],
    [{ PORT: "3000x" }, /PORT is "3000x"/],
    [{ PORT: "1e3" }, /PORT is "1e3"/],
    [{ PORTAL_MODE: "live" }, /PORTAL_MODE is "live"/],
    [{ DATABASE_URL: "mysql://db.example" }, /DATABASE_URL is not an address of PostgreSQL/],
    [{ DATABASE_URL: "db.example" }, /DATABASE_URL is not an address of PostgreSQL/],
    [{ DATABASE_OWNER_URL: database }, /without DATABASE_URL/],
  ])("%j is refused", (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });
});
