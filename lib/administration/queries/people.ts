import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { peopleSearch } from "#lib/administration/schema.ts";

export type PersonState = "active" | "invited" | "deactivated";

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  organisation: BilingualText | null;
  roles: Role[];
  state: PersonState;
}

const pageSize = 25;

const whereState = {
  active: { deactivatedAt: null, passwordHash: { not: null } },
  invited: { deactivatedAt: null, passwordHash: null },
  deactivated: { deactivatedAt: { not: null } },
};

/** The people of the portal, by name or e-mail, role and state, a page at a time. */
export async function people(
  viewer: Viewer,
  search: z.output<typeof peopleSearch>,
): Promise<{ rows: PersonRow[]; total: number; pages: number }> {
  mustBeAllowed(viewer, "people.read");
  return inScope(rowScope(viewer), async (tx) => {
    const where = {
      ...(search.q ? { id: { in: await peopleCalled(tx, search.q) } } : {}),
      ...(search.role ? { roles: { some: { role: search.role, revokedAt: null } } } : {}),
      ...(search.state ? whereState[search.state] : {}),
    };
    const total = await tx.person.count({ where });
    const found = await tx.person.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (search.page - 1) * pageSize,
      take: pageSize,
      include: {
        organisation: { select: { nameAr: true, nameEn: true } },
        roles: { where: { revokedAt: null }, orderBy: { grantedAt: "asc" } },
      },
    });
    const rows = found.map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      organisation: person.organisation && { ar: person.organisation.nameAr, en: person.organisation.nameEn },
      roles: [...new Set(person.roles.map(({ role }) => role))],
      state: stateOf(person),
    }));
    return { rows, total, pages: Math.ceil(total / pageSize) };
  });
}

export function stateOf(person: { deactivatedAt: Date | null; passwordHash: string | null }): PersonState {
  if (person.deactivatedAt) return "deactivated";
  return person.passwordHash ? "active" : "invited";
}

/** Found by a part of the folded name or of the address; no character of the search is a wildcard. */
export async function peopleCalled(tx: Transaction, words: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "id"::text from "Person"
     where strpos(fold_arabic("name"), nullif(fold_arabic(${words}), '')) > 0
        or strpos("email", lower(${words})) > 0
     limit 1000`;
  return rows.map(({ id }) => id);
}
