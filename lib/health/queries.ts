import "server-only";
import { join } from "node:path";
import { database } from "#lib/db/client.ts";
import { migrationsToApply, type AppliedMigration } from "#lib/db/migrations/migrations-to-apply.ts";
import { readMigrations } from "#lib/db/migrations/read-migrations.ts";

/** What the portal needs to be of use to anyone. */
export interface Readiness {
  database: boolean;
  migrations: boolean;
  catalogue: boolean;
}

/** Whether the database answers, has every migration of this version and holds the catalogue. */
export async function readiness(): Promise<Readiness> {
  const [answers, migrations, catalogue] = await Promise.all([
    holds(async () => (await database().$queryRaw<unknown[]>`select 1`).length === 1),
    holds(nothingToApply),
    holds(async () => (await database().service.count({ where: { status: "published" } })) > 0),
  ]);
  return { database: answers, migrations, catalogue };
}

/** What cannot be found out does not hold. */
async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

async function nothingToApply(): Promise<boolean> {
  const applied = await database().$queryRaw<AppliedMigration[]>`
    select migration_name as name, checksum, finished_at is not null as finished
      from "_prisma_migrations" where rolled_back_at is null`;
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  return migrationsToApply(await readMigrations(folder), applied).length === 0;
}
