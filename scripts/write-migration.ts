import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startTemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";
import { applyMigrations } from "#lib/db/migrations/apply-migrations.ts";
import { readMigrations } from "#lib/db/migrations/read-migrations.ts";
import { differenceFromSchema } from "./migrations/difference.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "prisma/migrations");

/** `npm run write-migration NAME`: writes what schema.prisma says and the migrations do not yet do. */
async function writeMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Give the migration a name in small letters: npm run write-migration add_something");
    process.exitCode = 1;
    return;
  }
  const script = await missingScript();
  if (script === "") return console.log("The migrations already do what prisma/schema.prisma says.");
  const home = join(folder, `${timestamp()}_${name}`);
  await mkdir(home);
  await writeFile(join(home, "migration.sql"), script);
  console.log(`Written: ${home}/migration.sql. Read it before you keep it.`);
}

async function missingScript(): Promise<string> {
  const cluster = await startTemporaryCluster(root);
  try {
    const { ownerUrl } = await cluster.database("migrations");
    await applyMigrations({ ownerUrl, migrations: await readMigrations(folder) });
    return await differenceFromSchema(root, ownerUrl);
  } finally {
    await cluster.discard();
  }
}

/** The moment in Prisma's own form, which sorts as it is read. */
function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}

await writeMigration(process.argv[2]);
