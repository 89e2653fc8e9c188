import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { can, type Owned } from "#lib/domain/access/can.ts";

/** The service a form names by its code. */
export function serviceSubject(tx: Transaction, { service }: { service: string }) {
  return tx.service.findUnique({
    where: { code: service },
    select: { id: true, code: true, status: true, organisationId: true },
  });
}

/**
 * The published services a form names, as one object: whose they are is whose the first is that the person may not
 * verify, so that a list is verified whole or not at all.
 */
export async function chosenServices(
  tx: Transaction,
  { services: codes }: { services: string[] },
  viewer: Viewer,
): Promise<({ ids: string[] } & Owned) | null> {
  const found = await tx.service.findMany({
    where: { code: { in: codes }, status: "published" },
    select: { id: true, organisationId: true },
  });
  const notTheirs = found.find((service) => !can(viewer, "services.verify", service));
  const [first] = notTheirs ? [notTheirs] : found;
  return { ids: found.map(({ id }) => id), organisationId: first?.organisationId ?? viewer.organisationId };
}
