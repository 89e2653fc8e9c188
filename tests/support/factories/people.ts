import { randomUUID } from "node:crypto";
import { database } from "#lib/db/client.ts";
import type { Role } from "#lib/domain/access/permissions.ts";

const scoped: readonly Role[] = ["officer", "catalogueEditor"];

/** A person of an organisation who holds one role; the password hash is none. */
export async function makePerson(
  role: Role,
  organisation: string,
): Promise<{ id: string; organisationId: string }> {
  const { id: organisationId } = await database().organisation.findUniqueOrThrow({
    where: { slug: organisation },
  });
  const person = await database().person.create({
    data: {
      email: `${role.toLowerCase()}-${randomUUID()}@portal.example`,
      name: `${role} (${organisation})`,
      organisationId,
      roles: { create: { role, organisationId: scoped.includes(role) ? organisationId : null } },
    },
  });
  return { id: person.id, organisationId };
}
