import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildName, isBuilt } from "#scripts/preparation/build.ts";
import type { Build } from "#scripts/preparation/build.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
  for (const folder of ["app", "lib/db/generated", "tests", ".next"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "app/page.tsx"), "one");
});

afterEach(() => rmSync(root, { recursive: true }));

const build = (environment: Record<string, string> = {}): Build => ({
  root,
  folder: ".next",
  environment: { NODE_ENV: "production", ...environment },
});

describe("the name of a build", () => {
  test("stays the same while the sources do", () => {
    expect(buildName(build())).toBe(buildName(build({ PORT: "4000" })));
  });

  test.each([
    ["a page changes", () => writeFileSync(join(root, "app/page.tsx"), "two")],
    ["a page appears", () => writeFileSync(join(root, "app/other.tsx"), "")],
    ["a page moves", () => writeFileSync(join(root, "app/pag"), "e.tsxone")],
    ["a page goes", () => rmSync(join(root, "app/page.tsx"))],
    ["the lock changes", () => writeFileSync(join(root, "package-lock.json"), "{}")],
  ])("is another when %s", (_what, change) => {
    const before = buildName(build());
    change();
    expect(buildName(build())).not.toBe(before);
  });

  test("is another for another key of the actions", () => {
    const withKey = (key: string) => buildName(build({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key }));
    expect(withKey("a")).not.toBe(withKey("b"));
  });

  test.each(["tests/some.test.ts", "lib/db/generated/client.ts"])("does not depend on %s", (file) => {
    const before = buildName(build());
    writeFileSync(join(root, file), "changed");
    expect(buildName(build())).toBe(before);
  });
});

describe("whether the portal is built", () => {
  test("only when the stamp names the build that the sources give", () => {
    expect(isBuilt(build())).toBe(false);
    writeFileSync(join(root, ".next/portal-build"), buildName(build()));
    expect(isBuilt(build())).toBe(true);
    writeFileSync(join(root, "app/page.tsx"), "two");
    expect(isBuilt(build())).toBe(false);
  });
});
