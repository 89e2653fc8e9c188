import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";

/** What a service said in an earlier revision that was once approved, or null. */
export async function earlierContent(
  tx: Transaction,
  serviceId: string,
  number: number,
): Promise<ServiceContent | null> {
  const row = await tx.serviceRevision.findFirst({
    where: { serviceId, number, state: "approved", kind: "content" },
    select: { content: true },
  });
  return row && contentSchema.parse(row.content);
}
