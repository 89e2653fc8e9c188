import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { editionPapers } from "#lib/roadmap/edition-papers.ts";
import { readScenario } from "#lib/roadmap/read-scenario.ts";
import {
  conflictsSchema,
  leftOutSchema,
  planSchema,
  roadmapInputOf,
  unplannedSchema,
} from "#lib/roadmap/read-solving.ts";
import { readPlan } from "#lib/roadmap/read-roadmap.ts";
import { solvingState } from "#lib/roadmap/solving-state.ts";

/** The scenarios of a round's latest edition side by side; null for whoever may not see them, or without an edition. */
export async function scenariosOfRound(viewer: Viewer, slug: string, now: Date) {
  if (!can(viewer, "roadmaps.read", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const edition = await tx.edition.findFirst({
      where: { round: { slug } },
      orderBy: { sequence: "desc" },
      select: { id: true, slug: true, round: { select: { slug: true, nameAr: true, nameEn: true } } },
    });
    if (!edition) return null;
    const rows = await tx.scenario.findMany({
      where: { editionId: edition.id },
      include: { solvings: { orderBy: { askedAt: "desc" }, take: 1 } },
      orderBy: { createdAt: "asc" },
    });
    const roadmap = await tx.roadmap.findFirst({
      where: { editionId: edition.id },
      orderBy: { sequence: "desc" },
      select: { id: true, solvingId: true },
    });
    return {
      edition: edition.slug,
      round: nameOf(edition.round),
      scenarios: rows.map(({ solvings: [latest], ...row }) => ({
        id: row.id,
        name: { ar: row.nameAr, en: row.nameEn },
        settings: readScenario(row),
        version: row.version,
        solving: latest ? readSolving(latest, now) : null,
        isPublished: latest !== undefined && latest.id === roadmap?.solvingId,
      })),
      roadmap: roadmap?.id ?? null,
      mayEdit: can(viewer, "roadmaps.edit", null),
    };
  });
}

/** One scenario with what it supposes and what its latest plan came to. */
export async function scenarioRecord(viewer: Viewer, id: string, now: Date) {
  if (!can(viewer, "roadmaps.read", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const row = await tx.scenario.findUnique({
      where: { id },
      include: {
        edition: { select: { slug: true, round: { select: { slug: true, nameAr: true, nameEn: true } } } },
        solvings: {
          orderBy: { askedAt: "desc" },
          take: 1,
          include: { roadmaps: { select: { id: true } }, askedBy: { select: { name: true } } },
        },
      },
    });
    const papers = row && (await editionPapers(tx, row.edition.slug));
    if (!row || !papers) return null;
    const { proposals, blocks } = papers;
    const [latest] = row.solvings;
    return {
      id: row.id,
      name: { ar: row.nameAr, en: row.nameEn },
      edition: row.edition.slug,
      round: nameOf(row.edition.round),
      version: row.version,
      settings: readScenario(row),
      proposals,
      blocks,
      names: new Map([...proposals, ...blocks].map(({ id: item, name }) => [item, name])),
      ranks: new Map(proposals.map(({ id: item, rank }) => [item, rank])),
      solving: latest
        ? {
            ...readSolving(latest, now),
            askedBy: latest.askedBy?.name ?? null,
            isOwn: latest.askedById === viewer.personId,
            isPublished: latest.roadmaps.length > 0,
          }
        : null,
      mayEdit: can(viewer, "roadmaps.edit", null),
      mayPublish: can(viewer, "roadmaps.publish", null),
    };
  });
}

export type ScenariosOfRound = NonNullable<Awaited<ReturnType<typeof scenariosOfRound>>>;
export type ScenarioRecord = NonNullable<Awaited<ReturnType<typeof scenarioRecord>>>;

function nameOf({ slug, nameAr, nameEn }: { slug: string; nameAr: string; nameEn: string }) {
  return { slug, name: { ar: nameAr, en: nameEn } };
}

type SolvingRow = Awaited<ReturnType<Transaction["solving"]["findUniqueOrThrow"]>>;

/** A solving as screens read it: where it stands, and what it came to. */
function readSolving(row: SolvingRow, now: Date) {
  const input = roadmapInputOf(row);
  const common = {
    id: row.id,
    version: row.version,
    seconds: row.seconds,
    askedAt: row.askedAt,
    state: solvingState(row, now),
    elapsed: row.elapsed ?? Math.max(0, (now.getTime() - (row.startedAt ?? row.askedAt).getTime()) / 1000),
  };
  const conflicts = row.outcome === "pinsCannotHold" ? conflictsSchema.parse(row.reasons) : [];
  if (row.outcome !== "planned") return { ...common, conflicts, planned: null };
  const plan = planSchema.parse(row.plan);
  const planned = {
    input,
    plan,
    leftOut: leftOutSchema.parse(row.reasons),
    unplanned: unplannedSchema.parse(row.unplanned),
    objective: Number(row.objective),
    bound: Number(row.bound),
    gap: Number(row.gap),
    stopped: row.stopped === true,
    read: readPlan({ input, plan }),
  };
  return { ...common, conflicts, planned };
}

export type ReadSolving = ReturnType<typeof readSolving>;
