import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { groupSearch } from "./schema.ts";

export interface SynonymGroup {
  id: string;
  terms: string[];
  note: string | null;
  version: number;
}

export interface SynonymPage {
  groups: SynonymGroup[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 30;

/** The groups with a term in which these folded letters stand, in the order of their first terms. */
export async function synonymGroups(
  viewer: Viewer,
  { q, page: asked }: z.output<typeof groupSearch>,
): Promise<SynonymPage> {
  mustBeAllowed(viewer, "synonyms.read");
  const found = q === undefined ? Prisma.sql`true` : hasTermLike(q);
  return inScope(rowScope(viewer), async (tx) => {
    const [count] = await tx.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from "SynonymGroup" where ${found}`;
    const total = count?.total ?? 0;
    const page = pageWithin(asked, total, pageSize);
    const groups = await tx.$queryRaw<SynonymGroup[]>`
      select "id"::text, "terms", "note", "version" from "SynonymGroup" where ${found}
       order by "terms"[1] collate "ar-x-icu", "id" limit ${pageSize} offset ${(page - 1) * pageSize}`;
    return { groups, total, page, pages: pageCount(total, pageSize) };
  });
}

/** One group, or null. */
export async function synonymGroup(viewer: Viewer, id: string): Promise<SynonymGroup | null> {
  mustBeAllowed(viewer, "synonyms.read");
  const select = { id: true, terms: true, note: true, version: true };
  return inScope(rowScope(viewer), (tx) => tx.synonymGroup.findUnique({ where: { id }, select }));
}

/** No letter of the search is a wildcard; one without a letter finds nothing. */
function hasTermLike(q: string): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from unnest("terms") term where strpos(fold_arabic(term), nullif(fold_arabic(${q}), '')) > 0)`;
}
