import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { database } from "#lib/db/client.ts";
import { can, type Actor, type HeldRole } from "#lib/domain/access/can.ts";
import type { Permission, Role } from "#lib/domain/access/permissions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { requestSessionId } from "./session-id.ts";

interface Facts extends Actor {
  sessionId: string;
  name: string;
  email: string;
  organisationId: string | null;
}

/** A signed-in person. Only this file makes one: a private query cannot be called without asking who asks. */
class SignedInPerson {
  // A private member makes the type nominal: no look-alike object fits.
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get personId() {
    return this.#facts.personId;
  }
  get roles() {
    return this.#facts.roles;
  }
  get sessionId() {
    return this.#facts.sessionId;
  }
  get name() {
    return this.#facts.name;
  }
  get email() {
    return this.#facts.email;
  }
  get organisationId() {
    return this.#facts.organisationId;
  }
}

export type Viewer = SignedInPerson;

/** Who asks, or null: looked up from the session row and the living roles, once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await requestSessionId();
  return sessionId ? viewerOfSession(sessionId, new Date()) : null;
});

/** A session is noted as used at most this often (milliseconds). */
const lastSeenPrecision = 5 * 60_000;

/** The person of a living session. */
export async function viewerOfSession(sessionId: string, now: Date): Promise<Viewer | null> {
  const session = await database().session.findUnique({
    where: { id: sessionId },
    include: { person: { include: { roles: { where: { revokedAt: null } } } } },
  });
  if (!session || session.endedAt || session.expiresAt <= now || session.person.deactivatedAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > lastSeenPrecision)
    await database().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  const { person } = session;
  const roles = await Promise.all(
    person.roles.map(async ({ role, organisationId }): Promise<HeldRole> => ({
      role,
      reach: organisationId
        ? await organisationsBelow(organisationId)
        : await organisationsOfPortalRole(role),
    })),
  );
  const { id: personId, name, email, organisationId } = person;
  return new SignedInPerson({ personId, sessionId, name, email, organisationId, roles });
}

/** For a page of the staff: who asks, if they may; else the sign-in page, or nothing to be found. */
export async function requireViewer(
  language: Language,
  permission: Permission,
  path: string,
): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/${language}/sign-in?next=${encodeURIComponent(path)}`);
  if (!can(viewer, permission, null)) notFound();
  return viewer;
}

/** An editor for the whole portal edits for every organisation; the other roles for it do not ask for whom. */
async function organisationsOfPortalRole(role: Role): Promise<string[]> {
  if (role !== "catalogueEditor") return [];
  return (await database().organisation.findMany({ select: { id: true } })).map(({ id }) => id);
}

async function organisationsBelow(organisationId: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    with recursive below as (
      select "id" from "Organisation" where "id" = ${organisationId}::uuid
      union
      select o."id" from "Organisation" o join below b on o."parentId" = b."id"
    ) select "id"::text from below`;
  return rows.map((row) => row.id);
}
