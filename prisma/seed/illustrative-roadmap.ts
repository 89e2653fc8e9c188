import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import { obstaclesOf } from "#lib/domain/roadmap/complete-plan.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { startsOfPlan } from "#lib/domain/roadmap/plan.ts";
import { answerOfSolving } from "#lib/roadmap/answer-of-solving.ts";
import { askForPlan } from "#lib/roadmap/ask-for-plan.ts";
import { publishRoadmap } from "#lib/roadmap/publish-roadmap.ts";
import { planSchema, roadmapInputOf } from "#lib/roadmap/read-solving.ts";
import { known } from "./illustrative-papers.ts";
import { readData } from "./read-data.ts";

const amounts = z.record(z.string(), z.array(z.number()));
const block = z.object({
  there: z.boolean(),
  effort: z.record(z.string(), z.number()).optional(),
  duration: z.int().optional(),
  cost: z.number().optional(),
});

const illustrativeRoadmap = z.object({
  scenario: z.object({
    nameAr: z.string(),
    nameEn: z.string(),
    firstQuarter: z.string(),
    quarters: z.int(),
    currency: z.enum(["ILS", "JOD", "USD"]),
    capacity: amounts,
    budget: z.record(z.string(), z.number()),
    blocks: z.record(z.string(), block),
  }),
  /** As HiGHS found it, in so many seconds, with the bound it proved. */
  plan: planSchema,
  bound: z.number(),
  seconds: z.number(),
});

const moments = {
  asked: new Date("2026-10-20T08:00:00Z"),
  published: new Date("2026-10-27T08:00:00Z"),
};

/** The roadmap of the illustrative edition: solved once and kept, so that every portal begins with the same. */
export async function loadIllustrativeRoadmap(
  tx: Transaction,
  slug: string,
  people: ReadonlyMap<string, string>,
): Promise<void> {
  const { scenario, plan, bound, seconds } = await readData(
    "illustrative-round/roadmap.json",
    illustrativeRoadmap,
  );
  const { id: editionId } = await tx.edition.findUniqueOrThrow({ where: { slug } });
  const byId = known(people, "lead");
  const { id: scenarioId } = await tx.scenario.create({
    data: { ...scenario, editionId, createdAt: moments.asked, updatedById: byId },
  });
  const asked = await askForPlan(tx, { scenarioId, seconds: 60, byId, now: moments.asked });
  if (!asked.ok) throw new Error(`The illustrative roadmap was not planned: ${asked.reason}.`);
  const { solvingId } = asked.value;

  const input = roadmapInputOf(await tx.solving.findUniqueOrThrow({ where: { id: solvingId } }));
  const { objective, violations } = checkPlan(input, plan);
  if (violations.length > 0)
    throw new Error(`The illustrative roadmap does not hold: ${JSON.stringify(violations)}`);
  const outline = outlineOf(input);
  const leftOut = obstaclesOf(outline, startsOfPlan(plan, outline));
  const gap = (bound - objective) / bound;
  const answer = { plan, leftOut, objective, bound, gap, seconds } as const;
  await tx.solving.update({
    where: { id: solvingId },
    data: {
      ...answerOfSolving({ outcome: "planned", status: "solved", ...answer }),
      startedAt: moments.asked,
      endedAt: new Date(moments.asked.getTime() + 1000 * seconds),
    },
  });
  const published = await publishRoadmap(tx, {
    solvingId,
    byId: known(people, "lead2"),
    now: moments.published,
  });
  if (!published.ok) throw new Error(`The illustrative roadmap was not published: ${published.reason}.`);
}
