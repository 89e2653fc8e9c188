import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { announcement } from "#scripts/launch/announce.ts";
import { readSettings } from "#scripts/launch/settings.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "announce-"));
  mkdirSync(join(root, "prisma/data"), { recursive: true });
  const account = { email: "lead@example.ps", password: "a-password", name: { ar: "سلمى", en: "Salma" } };
  const accounts = [{ ...account, role: "qualityLead", organisation: null }];
  writeFileSync(join(root, "prisma/data/demo-accounts.json"), JSON.stringify(accounts));
});

afterEach(() => rmSync(root, { recursive: true }));

test("the demo tells its address and its accounts", () => {
  const told = announcement(root, readSettings({ PORT: "4100" }));
  expect(told).toContain("http://localhost:4100");
  expect(told).toMatch(/lead@example\.ps +a-password +qualityLead/);
});

test("production tells its address and no account", () => {
  const told = announcement(
    root,
    readSettings({ PORTAL_MODE: "production", PORTAL_URL: "https://services.example" }),
  );
  expect(told).toContain("https://services.example");
  expect(told).not.toContain("lead@example.ps");
});
