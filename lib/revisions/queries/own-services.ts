import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { finderOf } from "#lib/catalogue/queries/finder.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { RevisionState, ServiceState } from "#lib/domain/revisions/states.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { ServiceListAsked } from "#lib/revisions/list-schema.ts";
import { factsOfServices } from "./facts-of-services.ts";
import { taskConditions } from "./task-conditions.ts";

/** A service in the list of those who keep it. */
export interface OwnService {
  code: string;
  name: BilingualText;
  organisation: BilingualText;
  state: ServiceState;
  verifiedOn: string | null;
  /** The share of the facts that is known, from 0 to 1. */
  completeness: number;
  /** Its open revision. */
  revision: RevisionState | null;
  mayVerify: boolean;
}

export interface OwnServices {
  items: OwnService[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 50;

/**
 * The services that a member of the staff may read about, narrowed down as asked: in the order of their codes, or the
 * better answer to what was typed first.
 */
export async function ownServices(
  viewer: Viewer,
  asked: ServiceListAsked,
  today: string,
): Promise<OwnServices> {
  const reach = reachOf(viewer, "services.read");
  const where: Prisma.ServiceWhereInput = {
    AND: [
      reach === "everything" ? {} : { organisationId: { in: [...reach] } },
      asked.organisation === null ? {} : { organisation: { slug: asked.organisation } },
      asked.show === null ? {} : conditionOf(asked.show, today),
    ],
  };
  const find = await finderOf(asked.q);
  return inScope(rowScope(viewer), async (tx) => {
    const named = await tx.service.findMany({ where, select: nameSelection, orderBy: { code: "asc" } });
    const found = find(
      named.map(({ nameAr, nameEn, ...row }) => ({ ...row, name: { ar: nameAr, en: nameEn } })),
    );
    const page = pageWithin(asked.page, found.length, pageSize);
    const ids = found.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
    const items = await rowsOf(tx, ids, viewer);
    return { items, total: found.length, page, pages: pageCount(found.length, pageSize) };
  });
}

const nameSelection = { id: true, code: true, nameAr: true, nameEn: true } as const;

function conditionOf(show: NonNullable<ServiceListAsked["show"]>, today: string): Prisma.ServiceWhereInput {
  if (show === "new") return { status: { in: ["draft", "inReview"] } };
  if (show === "archived") return { status: "archived" };
  if (show === "returned" || show === "draft" || show === "inReview")
    return { revisions: { some: { state: show } } };
  return taskConditions(today)[show];
}

/** As the lists show them, in the order of their identifiers. */
async function rowsOf(tx: Transaction, ids: string[], viewer: Viewer): Promise<OwnService[]> {
  const rows = await tx.service.findMany({
    where: { id: { in: ids } },
    select: {
      ...nameSelection,
      status: true,
      organisationId: true,
      lastVerifiedOn: true,
      organisation: { select: { nameAr: true, nameEn: true } },
      revisions: { where: { state: { in: ["draft", "inReview", "returned"] } }, select: { state: true } },
    },
  });
  const inOrder = rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  const listed = inOrder.map((row) => ({
    ...row,
    verifiedOn: row.lastVerifiedOn?.toISOString().slice(0, 10) ?? null,
  }));
  const known = await factsOfServices(tx, listed);
  return listed.map((row) => {
    const facts = known.get(row.id) ?? [];
    return {
      code: row.code,
      name: { ar: row.nameAr, en: row.nameEn },
      organisation: { ar: row.organisation.nameAr, en: row.organisation.nameEn },
      state: row.status,
      verifiedOn: row.verifiedOn,
      completeness: facts.length / completenessRules.length,
      revision: row.revisions[0]?.state ?? null,
      mayVerify: row.status === "published" && can(viewer, "services.verify", row),
    };
  });
}
