import { randomUUID } from "node:crypto";
import type pg from "pg";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";
import { withClient } from "#lib/db/with-client.ts";
import { migrationsToApply } from "./migrations-to-apply.ts";
import type { AppliedMigration } from "./migrations-to-apply.ts";
import type { Migration } from "./read-migrations.ts";

/** The number Prisma locks with, so that the two never migrate together. */
const LOCK = 72707369;

// Prisma's own table, so that `prisma migrate` goes on working where its engine can be had.
const TABLE = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

export interface MigrationRun {
  ownerUrl: string;
  migrations: readonly Migration[];
  /** Called before each migration that is applied. */
  onApply?: (name: string) => void;
  /** Runs in the same session after the migrations, before anyone else may migrate. */
  afterwards?: (client: pg.Client) => Promise<void>;
}

/** Brings the database up to date, each migration in a transaction of its own; answers the names it applied. */
export async function applyMigrations(run: MigrationRun): Promise<string[]> {
  return withClient(run.ownerUrl, async (client) => {
    await client.query("set lock_timeout = '60s'");
    await client.query(`select pg_advisory_lock(${LOCK})`);
    const pending = migrationsToApply(run.migrations, await readApplied(client));
    for (const migration of pending) {
      run.onApply?.(migration.name);
      await apply(client, migration);
    }
    await run.afterwards?.(client);
    return pending.map((migration) => migration.name);
  });
}

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const table = await client.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!table.rows[0]?.there) await client.query(TABLE);
  const { rows } = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from "_prisma_migrations" where rolled_back_at is null`,
  );
  return rows;
}

async function apply(client: pg.Client, { name, script, checksum }: Migration) {
  const started = new Date();
  await client.query("begin");
  try {
    await client.query(script);
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksum, name, started],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const cause = error instanceof Error ? error.message : String(error);
    throw new DatabaseRefusal(`The migration ${name} failed and left nothing behind: ${cause}`, {
      cause: error,
    });
  }
}
