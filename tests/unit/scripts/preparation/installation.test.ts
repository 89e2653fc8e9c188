import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explain, isInstalled } from "#scripts/preparation/installation.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "installation-"));
  mkdirSync(join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true }));

const zod = { version: "4.6.7", integrity: "sha512-a" };
const elsewhere = { version: "1.0.0", optional: true, os: ["aix"] };
const hanger = { version: "1.0.0", optional: true };
const here = { version: "1.0.0", optional: true, os: [process.platform], cpu: [process.arch] };

function write(file: string, packages: Record<string, object>) {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

describe("whether the dependencies are installed", () => {
  test("no, when nothing is there", () => {
    write("package-lock.json", { "node_modules/zod": zod });
    expect(isInstalled(root)).toBe(false);
  });

  test("yes, when npm's own record agrees; packages for other machines are not missed", () => {
    write("package-lock.json", {
      "": {},
      "node_modules/zod": zod,
      "node_modules/elsewhere": elsewhere,
      "node_modules/hanger": hanger,
    });
    write("node_modules/.package-lock.json", { "node_modules/zod": zod });
    expect(isInstalled(root)).toBe(true);
  });

  test("no, when a package for this machine is missing", () => {
    write("package-lock.json", { "node_modules/zod": zod, "node_modules/here": here });
    write("node_modules/.package-lock.json", { "node_modules/zod": zod });
    expect(isInstalled(root)).toBe(false);
  });

  test("no, when another version is there", () => {
    write("package-lock.json", { "node_modules/zod": zod });
    write("node_modules/.package-lock.json", { "node_modules/zod": { ...zod, version: "4.6.6" } });
    expect(isInstalled(root)).toBe(false);
  });

  test("no, once the lock has changed since", () => {
    write("package-lock.json", { "node_modules/zod": zod });
    write("node_modules/.package-lock.json", { "node_modules/zod": zod });
    expect(isInstalled(root)).toBe(true);
    write("package-lock.json", { "node_modules/zod": { version: "4.6.8", integrity: "sha512-b" } });
    expect(isInstalled(root)).toBe(false);
  });
});

describe("what npm's failure means", () => {
  test.each([
    ["npm error code ENOTFOUND", /registry cannot be reached/],
    ["npm error code E503", /registry cannot be reached/],
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EACCES", /may not write/],
    ["npm error code EUSAGE", /do not agree/],
    ["", /npm cannot be started/],
    ["npm error something else", /its words are in \/tmp\/install.log/],
  ])("%j", (output, sentence) => {
    expect(explain(output, "/tmp/install.log")).toMatch(sentence);
  });
});
