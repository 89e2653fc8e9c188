import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env.ts";
import { PrismaClient } from "./generated/client.ts";

/** How long a connection, a statement, its answer, a lock and a whole transaction may take (milliseconds). */
const limits = { connect: 2_000, statement: 3_000, query: 4_000, lock: 2_000, transaction: 10_000 };

const holder: typeof globalThis & { portalDatabase?: PrismaClient } = globalThis;

/** The one client of the portal, made on first use so that a build needs no database. */
export function database(): PrismaClient {
  holder.portalDatabase ??= connect(env().DATABASE_URL);
  return holder.portalDatabase;
}

/** A client of its own for commands that work as the owner of the database. */
export function connect(url: string, patience = limits): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.query,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: 10_000,
  });
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: patience.connect, timeout: patience.transaction },
  });
}
