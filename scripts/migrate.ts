import { join } from "node:path";
import { bringUpToDate } from "#lib/db/migrations/bring-up-to-date.ts";
import { Refusal, sayWhy } from "./preparation/refusal.mjs";

/** `npm run migrate`: brings the database behind DATABASE_URL up to date, as the owner. */
async function migrate(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Refusal("DATABASE_URL is not set: give the address of the database to migrate.");
  const applied = await bringUpToDate({
    url,
    ownerUrl: process.env.DATABASE_OWNER_URL || url,
    folder: join(import.meta.dirname, "../prisma/migrations"),
    onApply: (name) => console.log(`  ${name}`),
  });
  console.log(
    applied.length === 0 ? "The database is up to date." : `Migrations applied: ${applied.length}.`,
  );
}

migrate().catch((error: unknown) => {
  sayWhy(error);
  process.exitCode = 1;
});
