import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** Of the codes of required services, those of no published one; a service does not require itself. */
export async function unknownServices(
  tx: Transaction,
  codes: readonly string[],
  own: string,
): Promise<string[]> {
  const known = await tx.service.findMany({
    where: { code: { in: [...codes], not: own }, status: "published" },
    select: { code: true },
  });
  return codes.filter((code) => !known.some((service) => service.code === code));
}
