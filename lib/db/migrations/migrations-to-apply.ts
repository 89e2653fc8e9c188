import { DatabaseRefusal } from "#lib/db/database-refusal.ts";
import type { Migration } from "./read-migrations.ts";

/** A line of Prisma's table of migrations. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  finished: boolean;
}

/** The migrations the database still lacks; refuses a history that is not the one in the folder. */
export function migrationsToApply(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name);
    if (!migration) {
      throw new DatabaseRefusal(
        `The database holds the migration ${name}, which this version of the portal does not know: ` +
          "start the version that made it, or a newer one.",
      );
    }
    if (!finished) {
      throw new DatabaseRefusal(
        `The migration ${name} was begun by another tool and did not finish: mend the database, then mark it with "prisma migrate resolve".`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new DatabaseRefusal(
        `The migration ${name} was edited after it was applied: bring the file back and write a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  return migrations.filter((migration) => !done.has(migration.name));
}
