import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { upkeepTasks, type UpkeepTask } from "#lib/domain/revisions/upkeep-tasks.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { brokenLinks, type BrokenLink } from "#lib/links/queries.ts";
import { taskConditions } from "./task-conditions.ts";

/** What the services of one organisation are due for: how many for each, those with none left out. */
export interface OrganisationTasks {
  slug: string;
  name: BilingualText;
  tasks: { task: UpkeepTask; count: number }[];
  /** Reports of citizens about its services that wait for an answer. */
  problems: number;
  /** Links of its own and of its services that lead nowhere. */
  brokenLinks: BrokenLink[];
}

export interface Upkeep {
  organisations: OrganisationTasks[];
  /** Drafts by what they wait for: to be sent, to be decided, to be mended. */
  revisions: { draft: number; inReview: number; returned: number };
}

/** What awaits whoever keeps services: one task for an organisation and a kind, however many services it is about. */
export function upkeepFor(viewer: Viewer, now: Date): Promise<Upkeep> {
  const reach = reachOf(viewer, "services.verify");
  const organisationId = { in: reach === "everything" ? [] : [...reach] };
  return inScope(rowScope(viewer), async (tx) => {
    const states = await tx.serviceRevision.groupBy({
      by: ["state"],
      where: { service: { organisationId } },
      _count: true,
    });
    const countOf = (state: string) => states.find((row) => row.state === state)?._count ?? 0;
    return {
      organisations: await tasksPerOrganisation(tx, organisationId, now),
      revisions: { draft: countOf("draft"), inReview: countOf("inReview"), returned: countOf("returned") },
    };
  });
}

async function tasksPerOrganisation(
  tx: Transaction,
  organisationId: { in: string[] },
  now: Date,
): Promise<OrganisationTasks[]> {
  const conditions = taskConditions(isoDay(now));
  const counts: { task: UpkeepTask; organisationId: string; count: number }[] = [];
  for (const task of upkeepTasks) {
    const where = { AND: [{ organisationId }, conditions[task]] };
    const rows = await tx.service.groupBy({ by: ["organisationId"], where, _count: true });
    counts.push(...rows.map((row) => ({ task, organisationId: row.organisationId, count: row._count })));
  }
  const problems = await tx.supportRequest.groupBy({
    by: ["organisationId"],
    where: { organisationId, kind: "problem", state: "open", serviceId: { not: null } },
    _count: true,
  });
  const broken = await brokenLinks(tx, organisationId.in, now);
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
      problems: problems.find((row) => row.organisationId === id)?._count ?? 0,
      brokenLinks: broken.filter(({ organisation }) => organisation.id === id),
    }))
    .filter((due) => due.tasks.length + due.problems + due.brokenLinks.length > 0);
}
