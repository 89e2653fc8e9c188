import { join } from "node:path";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";
import type { TestProject } from "vitest/node";
import { makeFounded } from "./test-database.ts";

const root = join(import.meta.dirname, "../..");
const founded = "portal_test";

/** A founded database for each worker: files that run side by side never see what another one writes. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await openTestDatabases(root);
  await makeFounded(databases, founded);
  const copies = [];
  for (let worker = 1; worker <= project.config.maxWorkers; worker += 1)
    copies.push(await databases.create(`${founded}_${worker}`, founded));
  project.provide("databases", copies);
  return () => databases.discard();
}
