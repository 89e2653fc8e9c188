import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { upkeepTasks, type UpkeepTask } from "#lib/domain/revisions/upkeep-tasks.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { brokenLinks } from "#lib/links/queries.ts";
import { taskConditions } from "./task-conditions.ts";

/** What the services of one organisation are due for: how many for each, those with none left out. */
export interface OrganisationTasks {
  slug: string;
  name: BilingualText;
  tasks: { task: UpkeepTask; count: number }[];
}

export interface Upkeep {
  organisations: OrganisationTasks[];
  /** Drafts by what they wait for: to be sent, to be decided, to be mended. */
  revisions: { draft: number; inReview: number; returned: number };
  /** Reports of citizens that wait for an answer. */
  problems: number;
  /** Links that lead nowhere. */
  brokenLinks: number;
}

/** What awaits whoever keeps services: one task for an organisation and a kind, however many services it is about. */
export function upkeepFor(viewer: Viewer, now: Date): Promise<Upkeep> {
  const reach = reachOf(viewer, "services.verify");
  const organisationId = { in: reach === "everything" ? [] : [...reach] };
  const today = isoDay(now);
  return inScope(rowScope(viewer), async (tx) => {
    const states = await tx.serviceRevision.groupBy({
      by: ["state"],
      where: { service: { organisationId } },
      _count: true,
    });
    const countOf = (state: string) => states.find((row) => row.state === state)?._count ?? 0;
    return {
      organisations: await tasksPerOrganisation(tx, organisationId, today),
      revisions: { draft: countOf("draft"), inReview: countOf("inReview"), returned: countOf("returned") },
      problems: await tx.supportRequest.count({
        where: { organisationId, kind: "problem", state: "open", serviceId: { not: null } },
      }),
      brokenLinks: await brokenLinks(tx, organisationId.in, now),
    };
  });
}

async function tasksPerOrganisation(
  tx: Transaction,
  organisationId: { in: string[] },
  today: string,
): Promise<OrganisationTasks[]> {
  const conditions = taskConditions(today);
  const counts: { task: UpkeepTask; organisationId: string; count: number }[] = [];
  for (const task of upkeepTasks) {
    const where = { AND: [{ organisationId }, conditions[task]] };
    const rows = await tx.service.groupBy({ by: ["organisationId"], where, _count: true });
    counts.push(...rows.map((row) => ({ task, organisationId: row.organisationId, count: row._count })));
  }
  const organisations = await tx.organisation.findMany({
    where: { id: organisationId },
    select: { id: true, slug: true, nameAr: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  return organisations
    .map(({ id, slug, nameAr, nameEn }) => ({
      slug,
      name: { ar: nameAr, en: nameEn },
      tasks: counts.filter((row) => row.organisationId === id).map(({ task, count }) => ({ task, count })),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}
