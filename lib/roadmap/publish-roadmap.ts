import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { roadmapDocument, type RoadmapDocument } from "#lib/domain/roadmap/roadmap-document.ts";
import { sha256 } from "#lib/sha256.ts";
import { editionPapers } from "#lib/roadmap/edition-papers.ts";
import { leftOutSchema, planSchema, roadmapInputOf, unplannedSchema } from "./read-solving.ts";
import { readScenario } from "./read-scenario.ts";

interface Publishing {
  solvingId: string;
  /** Whoever publishes it, not the one who asked for it; null for the portal itself. */
  byId: string | null;
  now: Date;
}

/** Publishes a solved plan as the roadmap of its edition: a document for ever, in the chain of the edition. */
export async function publishRoadmap(
  tx: Transaction,
  { solvingId, byId, now }: Publishing,
): Promise<Outcome<{ edition: string; hash: string }>> {
  const solving = await tx.solving.findUnique({
    where: { id: solvingId },
    include: { scenario: { include: { edition: { select: { slug: true } } } } },
  });
  if (solving?.outcome !== "planned") return refused("roadmapNotPlanned");
  if (byId !== null && solving.askedById === byId) return refused("secondPersonNeeded");
  const papers = await editionPapers(tx, solving.scenario.edition.slug);
  if (!papers) return refused("notFound");
  const { edition } = papers;
  const latest = await tx.roadmap.findFirst({
    where: { editionId: edition.id },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const document = roadmapDocument(
    {
      ...contentOf(solving, papers),
      publishedAt: now.toISOString(),
      previousHash: latest?.hash ?? edition.hash,
    },
    sha256,
  );
  await tx.roadmap.create({
    data: {
      editionId: edition.id,
      sequence: (latest?.sequence ?? 0) + 1,
      solvingId,
      publishedAt: now,
      publishedById: byId,
      content: hashedText(document),
      hash: document.hash,
      previousHash: document.previousHash,
    },
  });
  return done({ edition: edition.slug, hash: document.hash });
}

type Solving = Awaited<ReturnType<Transaction["solving"]["findUniqueOrThrow"]>> & {
  scenario: Parameters<typeof readScenario>[0];
};

const figures = z.object({
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  elapsed: z.number(),
  stopped: z.boolean(),
  plan: planSchema,
  reasons: leftOutSchema,
  unplanned: unplannedSchema,
});

function contentOf(
  solving: Solving,
  { edition, proposals, blocks }: NonNullable<Awaited<ReturnType<typeof editionPapers>>>,
): Omit<RoadmapDocument, "formatVersion" | "hash" | "publishedAt" | "previousHash"> {
  const scenario = readScenario(solving.scenario);
  const { plan, reasons, unplanned, objective, bound, gap, elapsed, stopped } = figures.parse(solving);
  const input = roadmapInputOf(solving);
  const built = new Set(input.items.map(({ id }) => id));
  return {
    edition: edition.slug,
    illustrative: edition.illustrative,
    scenario: { ar: solving.scenario.nameAr, en: solving.scenario.nameEn },
    currency: scenario.currency,
    input,
    plan,
    leftOut: reasons,
    unplanned,
    ...{ objective, bound, gap },
    status: stopped ? "stopped" : "solved",
    seconds: elapsed,
    proposals: proposals.map(({ id, rank, name, organisation, requires }) => ({
      ...{ id, rank, name, organisation, requires },
    })),
    buildingBlocks: blocks.map((block) => ({ ...block, there: !built.has(block.id) })),
  };
}
