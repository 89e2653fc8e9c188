import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repairLock } from "#scripts/repair-lock.mjs";
import type { LockedPackage } from "#scripts/repair-lock.mjs";

describe("repairing the lock", () => {
  test("puts back what the registry has for other machines only", () => {
    const packages: Record<string, LockedPackage> = {
      "": {},
      "node_modules/next": {
        version: "16.4.6",
        optionalDependencies: { "@next/swc-darwin-arm64": "16.4.6", "@next/swc-linux-x64-musl": "16.4.6" },
      },
    };
    expect(repairLock({ packages })).toEqual([
      "@next/swc-darwin-arm64@16.4.6",
      "@next/swc-linux-x64-musl@16.4.6",
    ]);
  });

  test("says for whom each is", () => {
    const optionalDependencies = {
      "@x/wasm32-wasi": "1.0.0",
      "@x/linux-arm-musleabihf": "1.0.0",
      "@x/win32-x64-msvc": "1",
    };
    const lock: { packages: Record<string, LockedPackage> } = { packages: { "": { optionalDependencies } } };
    repairLock(lock);
    expect(lock.packages["node_modules/@x/wasm32-wasi"]).toEqual({
      version: "1.0.0",
      cpu: ["wasm32"],
      optional: true,
    });
    expect(lock.packages["node_modules/@x/linux-arm-musleabihf"]).toMatchObject({
      os: ["linux"],
      cpu: ["arm"],
      libc: ["musl"],
    });
    expect(lock.packages["node_modules/@x/win32-x64-msvc"]).toMatchObject({ os: ["win32"], cpu: ["x64"] });
  });

  test("leaves alone what is locked, beside a package or above it", () => {
    const packages: Record<string, LockedPackage> = {
      "": {},
      "node_modules/a": { optionalDependencies: { "above-linux-x64": "1.0.0", "beside-linux-x64": "1.0.0" } },
      "node_modules/a/node_modules/beside-linux-x64": { version: "1.0.0" },
      "node_modules/above-linux-x64": { version: "1.0.0" },
    };
    expect(repairLock({ packages })).toEqual([]);
  });

  test("refuses to invent a package that is not for another machine", () => {
    const packages: Record<string, LockedPackage> = { "": { optionalDependencies: { colours: "1.0.0" } } };
    expect(() => repairLock({ packages })).toThrow("colours");
  });

  test("the project's own lock is whole", () => {
    const file = join(import.meta.dirname, "../../../package-lock.json");
    expect(repairLock(JSON.parse(readFileSync(file, "utf8")))).toEqual([]);
  });
});
