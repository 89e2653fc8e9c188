import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { browserOf } from "#lib/accounts/browser-of.ts";

export interface MyAccount {
  organisation: BilingualText | null;
  roles: { id: string; role: Role; organisation: BilingualText | null }[];
  sessions: MySession[];
  /** In which the portal writes to the viewer. */
  letterLanguage: Language;
}

export interface MySession {
  id: string;
  openedAt: Date;
  lastSeenAt: Date;
  browser: string | null;
  system: string | null;
  /** The session that asks. */
  here: boolean;
}

const names = { select: { nameAr: true, nameEn: true } };

/** Who the viewer is to the portal: organisation, roles, and the sessions that live. */
export function myAccount(viewer: Viewer, now: Date): Promise<MyAccount> {
  const { personId } = viewer;
  return inScope(rowScope(viewer), async (tx) => {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: {
        organisation: names,
        language: true,
        roles: {
          where: { revokedAt: null },
          include: { organisation: names },
          orderBy: { grantedAt: "asc" },
        },
        sessions: { where: { endedAt: null, expiresAt: { gt: now } }, orderBy: { lastSeenAt: "desc" } },
      },
    });
    return {
      organisation: nameOf(person.organisation),
      letterLanguage: person.language,
      roles: person.roles.map(({ id, role, organisation }) => ({
        id,
        role,
        organisation: nameOf(organisation),
      })),
      sessions: person.sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
        id,
        openedAt: createdAt,
        lastSeenAt,
        ...browserOf(userAgent),
        here: id === viewer.sessionId,
      })),
    };
  });
}

function nameOf(organisation: { nameAr: string; nameEn: string } | null): BilingualText | null {
  return organisation && { ar: organisation.nameAr, en: organisation.nameEn };
}
