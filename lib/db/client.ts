import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#lib/env.ts";
import { PrismaClient } from "./generated/client.ts";
import { showPool } from "./pool-state.ts";

/** How long a connection, a statement, its answer, a lock and a whole transaction may take (milliseconds). */
const limits = { connect: 2_000, statement: 3_000, query: 4_000, lock: 2_000, transaction: 10_000 };

const holder: typeof globalThis & { portalDatabase?: PrismaClient } = globalThis;

/** The one client of the portal, made on first use so that a build needs no database. */
export function database(): PrismaClient {
  if (holder.portalDatabase) return holder.portalDatabase;
  const pool = openPool(env().DATABASE_URL, limits);
  showPool(pool);
  holder.portalDatabase = clientOf(pool, limits);
  return holder.portalDatabase;
}

/** A client of its own for commands that work as the owner of the database. */
export function connect(url: string, patience = limits): PrismaClient {
  return clientOf(openPool(url, patience), patience);
}

function openPool(url: string, patience: typeof limits): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.query,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: 10_000,
  });
}

function clientOf(pool: pg.Pool, patience: typeof limits): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: patience.connect, timeout: patience.transaction },
  });
}
