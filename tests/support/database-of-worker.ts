import { inject } from "vitest";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { workOn } from "./test-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    databases: DatabaseUrls[];
  }
}

// Vitest gives the number of a worker that has ended to the next one: no two that run share a database.
const database = inject("databases")[Number(process.env.VITEST_POOL_ID) - 1];
if (!database) throw new Error(`there is no database for the worker ${process.env.VITEST_POOL_ID}`);
workOn(database);
