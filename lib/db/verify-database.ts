import type pg from "pg";
import { DatabaseRefusal } from "./database-refusal.ts";
import { withClient } from "./with-client.ts";

interface Findings {
  version: number;
  encoding: string;
  arabic: boolean;
  trigrams: boolean;
}

/** Refuses, in one sentence, a PostgreSQL on which Arabic search and order would silently go wrong. */
export async function verifyDatabase(url: string): Promise<void> {
  const problem = await withClient(
    url,
    async (client) => problemOf(await examine(client)) ?? (await trigramProblem(client)),
  ).catch((error: unknown) => unreachable(url, error));
  if (problem) throw new DatabaseRefusal(problem);
}

/** What is wrong with a database that has these properties, if anything. */
export function problemOf({ version, encoding, arabic, trigrams }: Findings): string | undefined {
  if (version < 150_000) {
    const found = `${Math.floor(version / 10_000)}`;
    return `The portal needs PostgreSQL 15 or newer, and this is ${found}: point DATABASE_URL at a newer server.`;
  }
  if (encoding !== "UTF8") {
    return `The database is encoded in ${encoding}: create it again with ENCODING 'UTF8'.`;
  }
  if (!arabic) {
    return 'PostgreSQL lacks the collation "ar-x-icu": install a server that was built with ICU.';
  }
  if (!trigrams) {
    return "PostgreSQL lacks the extension pg_trgm: install the package with the contributed extensions (postgresql-contrib).";
  }
  return undefined;
}

function unreachable(url: string, error: unknown): string {
  const cause = error instanceof Error ? error.message || error.name : String(error);
  return `The database at ${new URL(url).host} cannot be opened (${cause}): check DATABASE_URL.`;
}

async function examine(client: pg.Client): Promise<Findings> {
  const { rows } = await client.query<Findings>(`select
    current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    exists (select 1 from pg_collation where collname = 'ar-x-icu') as arabic,
    exists (select 1 from pg_available_extensions where name = 'pg_trgm') as trigrams`);
  const [findings] = rows;
  if (!findings) throw new Error("it answered nothing about itself");
  return findings;
}

/** Under a character type of C, PostgreSQL finds no letters in Arabic words, and the search finds nothing. */
async function trigramProblem(client: pg.Client): Promise<string | undefined> {
  await client.query("begin");
  try {
    await client.query("create extension if not exists pg_trgm");
    const { rows } = await client.query("select cardinality(show_trgm('رخصة')) as found");
    if (rows[0]?.found > 0) return undefined;
    return "The database sees no letters in Arabic words: create it again with LC_CTYPE 'C.UTF-8'.";
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return `The extension pg_trgm cannot be made (${cause}): let the database's owner create it, then start again.`;
  } finally {
    await client.query("rollback");
  }
}
