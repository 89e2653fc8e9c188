import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** The codes that an organisation gave; until the transaction ends nobody else gives another. */
export async function codesTaken(
  tx: Transaction,
  { id, code }: { id: string; code: string },
): Promise<string[]> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('service_code'), hashtext(${id}))::text`;
  const services = await tx.service.findMany({
    where: { code: { startsWith: `${code}-` } },
    select: { code: true },
  });
  return services.map((service) => service.code);
}
