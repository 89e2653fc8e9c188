import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import type { ServiceState } from "#lib/domain/revisions/states.ts";

/** What a service says now, as a revision keeps it. */
export async function contentOfService(tx: Transaction, serviceId: string): Promise<ServiceContent> {
  const [row] = await tx.$queryRaw<{ content: unknown }[]>`
    select service_content(${serviceId}::uuid) as content`;
  return contentSchema.parse(row?.content);
}

/** What a revision of a service begins with: what it says, or what was last written of one that was never public. */
export async function contentToRevise(
  tx: Transaction,
  { id, status }: { id: string; status: ServiceState },
): Promise<ServiceContent> {
  if (status === "published" || status === "archived") return contentOfService(tx, id);
  const { content } = await tx.serviceRevision.findFirstOrThrow({
    where: { serviceId: id },
    select: { content: true },
    orderBy: { number: "desc" },
  });
  return contentSchema.parse(content);
}
