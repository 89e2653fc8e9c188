import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/**
 * Whether somebody else could still administer the portal without this person. The rows are locked: of two
 * administrators who dismiss each other at the same moment one is refused.
 */
export async function anotherAdministrator(tx: Transaction, personId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    select g."personId"::text from "RoleGrant" g join "Person" p on p."id" = g."personId"
     where g."role" = 'administrator' and g."revokedAt" is null and p."deactivatedAt" is null
     order by g."id" for update`;
  return rows.some((row) => row.personId !== personId);
}
