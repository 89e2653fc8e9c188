import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleBrowser } from "#scripts/preparation/bundle-browser.ts";

const root = join(import.meta.dirname, "../../../..");
const kilobyte = 1024;
/** Compressed: what every page fetches, what a first visit fetches after it, what a person asks for. */
const most: [name: string, bytes: number][] = [
  ["enhance/portal.js", 10 * kilobyte],
  ["service-worker.js", 9 * kilobyte],
  ["enhance/offline.js", 6 * kilobyte],
  ["service-worker-guide.js", 18 * kilobyte],
];
let home = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "browser-"));
  await bundleBrowser({ root, into: join(home, "browser") });
});
afterAll(() => rmSync(home, { recursive: true }));

const script = (name: string, folder = "browser") => readFileSync(join(home, folder, name), "utf8");

describe("what runs in citizens' browsers", () => {
  test.each(most)("%s is one whole script", (name) => {
    expect(() => new Function(script(name))).not.toThrow();
    expect(script(name)).not.toMatch(/\b(import|require)\s*[("']/);
  });

  test.each(most)("%s is light", (name, bytes) => {
    expect(gzipSync(script(name)).length).toBeLessThanOrEqual(bytes);
  });

  test.each(["service-worker.js", "service-worker-guide.js"])(
    "%s has one that takes its place when it must go",
    (name) => {
      expect(script(name, "browser-retired")).toContain("unregister");
      expect(script(name, "browser-retired")).not.toContain("respondWith");
    },
  );
});
