import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface OrganisationChoice {
  id: string;
  name: BilingualText;
}

/** The organisations to choose from in a form. */
export async function organisationChoices(viewer: Viewer): Promise<OrganisationChoice[]> {
  mustBeAllowed(viewer, "people.read");
  const rows = await inScope(rowScope(viewer), (tx) =>
    tx.organisation.findMany({
      orderBy: { nameAr: "asc" },
      select: { id: true, nameAr: true, nameEn: true },
    }),
  );
  return rows.map(({ id, nameAr, nameEn }) => ({ id, name: { ar: nameAr, en: nameEn } }));
}
