import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface OrganisationRow {
  id: string;
  slug: string;
  code: string;
  name: BilingualText;
  parent: BilingualText | null;
  people: number;
  services: number;
  reachable: boolean;
}

/** Every organisation, with how many people and services it has and whether the public can reach it. */
export async function organisationRows(viewer: Viewer): Promise<OrganisationRow[]> {
  mustBeAllowed(viewer, "people.read");
  const rows = await inScope(rowScope(viewer), (tx) =>
    tx.organisation.findMany({
      orderBy: { code: "asc" },
      include: {
        parent: { select: { nameAr: true, nameEn: true } },
        _count: { select: { people: true, services: true } },
      },
    }),
  );
  return rows.map(({ id, slug, code, nameAr, nameEn, parent, email, phone, _count }) => ({
    id,
    slug,
    code,
    name: { ar: nameAr, en: nameEn },
    parent: parent && { ar: parent.nameAr, en: parent.nameEn },
    people: _count.people,
    services: _count.services,
    reachable: Boolean(email ?? phone),
  }));
}

/** One organisation with what can be edited of it, its children and its people. */
export async function organisationRecord(viewer: Viewer, slug: string) {
  mustBeAllowed(viewer, "people.read");
  return inScope(rowScope(viewer), (tx) =>
    tx.organisation.findUnique({
      where: { slug },
      include: {
        parent: { select: { slug: true, nameAr: true, nameEn: true } },
        children: { select: { slug: true, nameAr: true, nameEn: true }, orderBy: { code: "asc" } },
        people: { select: { id: true, name: true, email: true }, orderBy: { name: "asc" } },
      },
    }),
  );
}

export type OrganisationRecord = NonNullable<Awaited<ReturnType<typeof organisationRecord>>>;
