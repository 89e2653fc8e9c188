import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { stateOf, type PersonState } from "./people.ts";

export interface PersonRecord {
  id: string;
  name: string;
  email: string;
  organisationId: string | null;
  version: number;
  demonstration: boolean;
  state: PersonState;
  roles: {
    id: string;
    role: Role;
    organisation: BilingualText | null;
    grantedAt: Date;
    grantedBy: string | null;
  }[];
  sessions: number;
  /** Until when the last link that was sent still opens. */
  linkUntil: Date | null;
}

/** One person for the administrator: roles, state, living sessions, the link under way. */
export async function personRecord(viewer: Viewer, id: string, now: Date): Promise<PersonRecord | null> {
  mustBeAllowed(viewer, "people.read");
  const person = await inScope(rowScope(viewer), (tx) =>
    tx.person.findUnique({
      where: { id },
      include: {
        roles: {
          where: { revokedAt: null },
          orderBy: { grantedAt: "asc" },
          include: {
            organisation: { select: { nameAr: true, nameEn: true } },
            grantedBy: { select: { name: true } },
          },
        },
        accountLinks: { where: { usedAt: null, expiresAt: { gt: now } }, select: { expiresAt: true } },
        _count: { select: { sessions: { where: { endedAt: null, expiresAt: { gt: now } } } } },
      },
    }),
  );
  if (!person) return null;
  const { name, email, organisationId, version, demonstration } = person;
  return {
    ...{ id, name, email, organisationId, version, demonstration },
    state: stateOf(person),
    roles: person.roles.map(({ id: grant, role, organisation, grantedAt, grantedBy }) => ({
      id: grant,
      role,
      organisation: organisation && { ar: organisation.nameAr, en: organisation.nameEn },
      grantedAt,
      grantedBy: grantedBy?.name ?? null,
    })),
    sessions: person._count.sessions,
    linkUntil: person.accountLinks[0]?.expiresAt ?? null,
  };
}
