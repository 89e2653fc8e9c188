import type { Transaction } from "#lib/db/scope.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import { gatherInput } from "#lib/domain/roadmap/gather-input.ts";
import { parseRoadmapInput } from "#lib/domain/roadmap/parse-roadmap-input.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { sha256 } from "#lib/sha256.ts";
import { editionPapers } from "#lib/roadmap/edition-papers.ts";
import { readScenario } from "./read-scenario.ts";

interface Asking {
  scenarioId: string;
  /** How long the solver may take. */
  seconds: number;
  byId: string | null;
  now: Date;
}

/** Freezes what a scenario comes to now, to be solved; refused where nothing of it can be planned. */
export async function askForPlan(
  tx: Transaction,
  { scenarioId, seconds, byId, now }: Asking,
): Promise<Outcome<{ solvingId: string }>> {
  const row = await tx.scenario.findUniqueOrThrow({
    where: { id: scenarioId },
    include: { edition: { select: { slug: true } } },
  });
  const papers = await editionPapers(tx, row.edition.slug);
  const { input, unplanned } = gatherInput(papers?.proposals ?? [], readScenario(row));
  const parsed = parseRoadmapInput(input);
  if (!parsed.ok) return refused("nothingToPlan");
  const text = canonicalJson(parsed.value);
  const { id } = await tx.solving.create({
    data: {
      scenarioId,
      version: row.version,
      input: text,
      inputHash: sha256(text),
      unplanned,
      seconds,
      askedAt: now,
      askedById: byId,
    },
  });
  return done({ solvingId: id });
}
