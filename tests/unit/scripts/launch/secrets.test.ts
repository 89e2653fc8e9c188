import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptSecrets, productionSecrets } from "#scripts/launch/secrets.ts";
import { readSettings } from "#scripts/launch/settings.ts";

const safe = {
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  PORTAL_URL: "https://services.example",
};

function read(environment: Record<string, string>) {
  return productionSecrets(environment, readSettings(environment));
}

describe("the secrets of the demo", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "secrets-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("are made once and stay", () => {
    const file = join(folder, ".data/secrets.json");
    const made = keptSecrets(file);
    expect(keptSecrets(file)).toEqual(made);
    expect(Buffer.from(made.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
    expect(made.AUTH_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(new Set(Object.values(made.database)).size).toBe(3);
  });

  test("are for their owner's eyes alone, even when the file was opened to others", () => {
    const file = join(folder, "secrets.json");
    keptSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    keptSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("differ from checkout to checkout", () => {
    const [one, other] = [keptSecrets(join(folder, "one.json")), keptSecrets(join(folder, "other.json"))];
    expect(one.AUTH_SECRET).not.toBe(other.AUTH_SECRET);
  });
});

describe("the secrets of production", () => {
  test("come from the environment", () => {
    expect(read(safe)).toEqual({
      AUTH_SECRET: safe.AUTH_SECRET,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: safe.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    });
  });

  test("are all named when all are missing", () => {
    expect(() => read({})).toThrow(
      /AUTH_SECRET is missing[^]*ENCRYPTION_KEY is missing[^]*PORTAL_URL is missing/,
    );
  });

  test.each([
    [{ AUTH_SECRET: "short" }, /AUTH_SECRET is shorter than 32/],
    [{ AUTH_SECRET: "a".repeat(64) }, /AUTH_SECRET is easily guessed/],
    [{ AUTH_SECRET_PREVIOUS: "short" }, /AUTH_SECRET_PREVIOUS is shorter/],
    [{ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "c2hvcnQ=" }, /not 32 bytes/],
    [{ PORTAL_URL: "http://services.example" }, /https only/],
    [{ PORTAL_URL: "services.example" }, /not an address/],
  ])("are refused when unsafe: %j", (unsafe, sentence) => {
    expect(() => read({ ...safe, ...unsafe })).toThrow(sentence);
  });

  test("allow plain http on the machine itself", () => {
    expect(() => read({ ...safe, PORTAL_URL: "http://localhost:3000" })).not.toThrow();
  });
});
