import type { RowScope } from "#lib/domain/access/row-scope.ts";
import { database } from "./client.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** A transaction that PostgreSQL's row security knows the person of. */
export type Transaction = Prisma.TransactionClient;

/** Runs in one transaction in which only the rows of `scope` exist. */
export function inScope<Value>(
  scope: RowScope & { reference?: string },
  work: (tx: Transaction) => Promise<Value>,
  client: PrismaClient = database(),
  limits?: { timeout: number },
): Promise<Value> {
  return client.$transaction(async (tx) => {
    await setScope(tx, scope);
    return work(tx);
  }, limits);
}

async function setScope(tx: Transaction, scope: RowScope & { reference?: string }): Promise<void> {
  await tx.$queryRaw`select
    set_config('app.person', ${scope.personId ?? ""}, true),
    set_config('app.organisations', ${`{${scope.organisations.join(",")}}`}, true),
    set_config('app.oversight', ${scope.oversight ? "on" : ""}, true),
    set_config('app.reference', ${scope.reference ?? ""}, true)`;
}
