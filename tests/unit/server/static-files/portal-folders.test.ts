import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listStaticFiles } from "#server/static-files/list-static-files.ts";
import { portalFolders } from "#server/static-files/portal-folders.ts";

let root = "";
const workers = ["/service-worker.js", "/service-worker-guide.js"];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "folders-"));
  for (const folder of ["browser", "browser-retired"]) {
    mkdirSync(join(root, "build", folder), { recursive: true });
    for (const worker of workers) writeFileSync(join(root, "build", folder, worker), "");
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each([
  ["on", "browser"],
  ["off", "browser-retired"],
] as const)("where keeping on devices is %s", (offline, folder) => {
  test.each(workers)(`%s is that of ${folder}`, async (worker) => {
    const files = await listStaticFiles(portalFolders({ root, build: "build", offline }));
    expect(files.get(worker)?.file).toBe(join(root, "build", folder, worker));
  });
});
