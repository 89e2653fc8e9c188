import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import type { Permission } from "#lib/domain/access/permissions.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface OwnOrganisation {
  id: string;
  slug: string;
  name: BilingualText;
}

/** The organisations over whose services a person holds a permission. */
export async function organisationsFor(viewer: Viewer, permission: Permission): Promise<OwnOrganisation[]> {
  const reach = reachOf(viewer, permission);
  const rows = await database().organisation.findMany({
    where: reach === "everything" ? {} : { id: { in: [...reach] } },
    select: { id: true, slug: true, nameAr: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  return rows.map(({ id, slug, nameAr, nameEn }) => ({ id, slug, name: { ar: nameAr, en: nameEn } }));
}
