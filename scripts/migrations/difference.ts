import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { catalogueAdapterFactory } from "./catalogue-adapter.ts";
import { loadSchemaEngine } from "./schema-engine.ts";

const SCHEMA = "prisma/schema.prisma";

/**
 * The SQL that brings the database behind `databaseUrl` to what schema.prisma describes, or an empty text when
 * nothing differs. Checks, triggers, functions and row security are outside what the comparison sees.
 */
export async function differenceFromSchema(root: string, databaseUrl: string): Promise<string> {
  const content = await readFile(join(root, SCHEMA), "utf8");
  const files = [{ path: SCHEMA, content }];
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    const SchemaEngine = await loadSchemaEngine();
    const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapterFactory(pool));
    const engine = await SchemaEngine.new({ datamodels: [[SCHEMA, content]] }, () => undefined, adapter);
    const from: DiffTarget = { tag: "schemaDatasource", files, configDir: root };
    const to: DiffTarget = { tag: "schemaDatamodel", files };
    const filters = { externalTables: ["public._prisma_migrations"], externalEnums: [] };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
    return isEmptyScript(stdout ?? "") ? "" : (stdout ?? "");
  } finally {
    await pool.end();
  }
}

function isEmptyScript(script: string): boolean {
  return script.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}
