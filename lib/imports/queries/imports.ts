import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { ImportState } from "#lib/domain/imports/states.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** An import in the list of those that were uploaded. */
export interface ListedImport {
  id: string;
  name: string;
  state: ImportState;
  uploadedAt: Date;
  uploadedBy: string;
  organisation: BilingualText;
  rowCount: number | null;
}

export interface ListedImports {
  items: ListedImport[];
  page: number;
  pages: number;
}

const pageSize = 20;

/** What a table holds: services, or the nominations of a round. */
export type TableOf = "services" | "nominations";

/** The tables that the viewer may have carried out, the latest first. */
export async function importsOf(
  viewer: Viewer,
  of: TableOf,
  asked: { page: number },
): Promise<ListedImports> {
  const where = importsWithin(viewer, of);
  return inScope(rowScope(viewer), async (tx) => {
    const total = await tx.import.count({ where });
    const page = pageWithin(asked.page, total, pageSize);
    const rows = await tx.import.findMany({
      where,
      select: {
        id: true,
        name: true,
        state: true,
        uploadedAt: true,
        rowCount: true,
        uploadedBy: { select: { name: true } },
        organisation: { select: { nameAr: true, nameEn: true } },
      },
      orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const items = rows.map(({ uploadedBy, organisation, ...row }) => ({
      ...row,
      uploadedBy: uploadedBy.name,
      organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    }));
    return { items, page, pages: pageCount(total, pageSize) };
  });
}

export function importsWithin(viewer: Viewer, of: TableOf) {
  const reach = reachOf(viewer, of === "services" ? "services.edit" : "proposals.edit");
  return {
    ...(reach === "everything" ? {} : { organisationId: { in: [...reach] } }),
    roundId: of === "services" ? null : { not: null },
  };
}
