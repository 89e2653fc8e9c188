import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleBrowser } from "#scripts/preparation/bundle-browser.ts";

const root = join(import.meta.dirname, "../../../..");
const buildName = "3f2a-the-build";
const most = 10 * 1024;
let into = "";

beforeAll(async () => {
  into = mkdtempSync(join(tmpdir(), "browser-"));
  await bundleBrowser({ root, into, buildName });
});
afterAll(() => rmSync(into, { recursive: true }));

const script = (name: string) => readFileSync(join(into, name), "utf8");

describe("what runs in citizens' browsers", () => {
  test.each(["enhance/portal.js", "service-worker.js"])("%s is one whole script", (name) => {
    expect(() => new Function(script(name))).not.toThrow();
    expect(script(name)).not.toMatch(/\b(import|require)\s*[("']/);
  });

  test("the enhancement file is light", () => {
    expect(gzipSync(script("enhance/portal.js")).length).toBeLessThanOrEqual(most);
  });

  test("the service worker knows the build that it belongs to", () => {
    expect(script("service-worker.js")).toContain(JSON.stringify(buildName));
    expect(script("service-worker.js")).not.toContain("PORTAL_BUILD_NAME");
  });
});
