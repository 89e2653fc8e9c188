import { inScope } from "#lib/db/scope.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { answerOfSolving } from "#lib/roadmap/answer-of-solving.ts";
import { askForPlan } from "#lib/roadmap/ask-for-plan.ts";
import { roadmapContent } from "#lib/roadmap/open-data.ts";
import { publishRoadmap } from "#lib/roadmap/publish-roadmap.ts";
import { roadmapInputOf } from "#lib/roadmap/read-solving.ts";
import { solveByHighs } from "#lib/roadmap/solve-by-highs.ts";
import { solveRoadmap } from "#lib/roadmap/solve-roadmap.ts";
import { makeDeliberatedRound } from "./deliberated-round.ts";
import { makeEdition } from "./editions.ts";
import { moveRound } from "./rounds.ts";

/** A round whose nominations are estimated and which was published, with its edition. */
export async function publishedRound({ inLine }: { inLine?: boolean } = {}) {
  const round = await makeDeliberatedRound({ isEstimated: true, inLine });
  await moveRound(round.id, "published");
  const slug = await makeEdition(round.id);
  const edition = await inScope(portalScope, (tx) => tx.edition.findUniqueOrThrow({ where: { slug } }));
  return { ...round, edition };
}

/** A scenario with people and money enough for a few services; its id. */
export async function makeScenario(
  editionId: string,
  parts: Partial<Prisma.ScenarioUncheckedCreateInput> = {},
): Promise<string> {
  const { id } = await inScope(portalScope, (tx) =>
    tx.scenario.create({
      data: {
        editionId,
        nameAr: "فريق واحد",
        nameEn: "One team",
        firstQuarter: "2027-Q1",
        quarters: 8,
        currency: "USD",
        rates: { ILS: 0.27, JOD: 1.41 },
        capacity: Object.fromEntries(
          ["analysis", "design", "development", "operations", "training"].map((skill) => [
            skill,
            Array<number>(8).fill(20),
          ]),
        ),
        budget: { "2027": 900_000, "2028": 900_000 },
        ...parts,
      },
    }),
  );
  return id;
}

/** A round with a scenario in each state: planned, waiting for its plan, and held so that no plan keeps it. */
export interface ScenariosToSee {
  scenarios: {
    round: string;
    planned: string;
    waiting: string;
    conflicting: string;
    /** The edition whose roadmap was published, begun and delayed. */
    edition: string;
  };
}

export async function layOutScenarios(): Promise<ScenariosToSee> {
  const { slug: round, edition, proposals } = await publishedRound();
  const blocks = { payment: { there: true } };
  const [first = ""] = proposals.flatMap(({ reference }) => reference ?? []);
  const planned = await makeScenario(edition.id, { blocks });
  await solved(planned);
  const waiting = await makeScenario(edition.id, { blocks });
  await inScope(portalScope, (tx) => askForPlan(tx, { ...asking, scenarioId: waiting }));
  const pins = [{ item: first, quarter: "2027-Q3" }];
  const conflicting = await makeScenario(edition.id, { blocks, pins, budget: { "2027": 0, "2028": 0 } });
  await solved(conflicting);
  await publishedAndReported(await makeScenario(edition.id, { blocks }));
  return { scenarios: { round, planned, waiting, conflicting, edition: edition.slug } };
}

const asking = { seconds: 60, byId: null, now: new Date() };

/** Makes the plan of a scenario here and now, as the worker does. */
async function solved(scenarioId: string): Promise<string> {
  const asked = await inScope(portalScope, (tx) => askForPlan(tx, { ...asking, scenarioId }));
  if (!asked.ok) throw new Error(`No plan is to be made: ${asked.reason}.`);
  const { solvingId: id } = asked.value;
  await inScope(portalScope, async (tx) => {
    const input = roadmapInputOf(await tx.solving.findUniqueOrThrow({ where: { id } }));
    const answer = await solveRoadmap(input, { seconds: 30, gap: 0.01, solver: solveByHighs });
    const now = new Date();
    await tx.solving.update({
      where: { id },
      data: { ...answerOfSolving(answer), startedAt: now, endedAt: now },
    });
  });
  return id;
}

/** Publishes the plan of a scenario and reports that its first item is delayed and the next one begun. */
async function publishedAndReported(scenarioId: string): Promise<void> {
  const solvingId = await solved(scenarioId);
  await inScope(portalScope, async (tx) => {
    const published = await publishRoadmap(tx, { solvingId, byId: null, now: new Date() });
    if (!published.ok) throw new Error(`The roadmap was not published: ${published.reason}.`);
    const { id: roadmapId, content } = await tx.roadmap.findFirstOrThrow({ where: { solvingId } });
    const { plan } = roadmapContent.parse(JSON.parse(content));
    const [first, second] = plan;
    if (!first || !second) throw new Error("The plan has fewer than two items.");
    const note = { noteAr: "تأخر توريد الأجهزة", noteEn: "The equipment came late" };
    await tx.roadmapReport.createMany({
      data: [
        { roadmapId, item: first.item, progress: "delayed", quarter: "2029-Q2", ...note },
        { roadmapId, item: second.item, progress: "started", quarter: second.quarter },
      ],
    });
  });
}
