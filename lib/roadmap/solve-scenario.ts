import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { answerOfSolving } from "./answer-of-solving.ts";
import { roadmapInputOf } from "./read-solving.ts";
import { solveInThread } from "./solve-in-thread.ts";
import { solveRoadmap } from "./solve-roadmap.ts";

/** The longest time a solver may be given. */
export const LONGEST_SOLVING = 300;

/** Pins that cannot hold are looked for in a second program, with the same time. */
const PROGRAMS = 2;

/** How near the best a plan has to be for the solver to stop by itself. */
const GAP = 0.001;

/** Makes the plan that was asked for. One at a time: a solver takes a processor for itself. */
export const solveScenario = defineJob({
  name: "roadmaps.solve",
  payload: z.object({ solving: z.uuid() }),
  timeoutSeconds: PROGRAMS * LONGEST_SOLVING + 60,
  retries: { times: 1, firstWaitSeconds: 5, mostSeconds: 5 },
  async run({ solving: id }, { signal }) {
    const solving = await inScope(portalScope, (tx) => tx.solving.findUnique({ where: { id } }));
    if (!solving || (solving.outcome !== null && solving.outcome !== "failed")) return;
    await write(id, { startedAt: new Date(), endedAt: null, outcome: null });
    try {
      const settings = { seconds: solving.seconds, gap: GAP, solver: solveInThread, signal };
      const answer = await solveRoadmap(roadmapInputOf(solving), settings);
      await write(id, { ...answerOfSolving(answer), endedAt: new Date() });
    } catch (error) {
      await write(id, { outcome: "failed", endedAt: new Date() });
      throw error;
    }
  },
});

async function write(id: string, data: ReturnType<typeof answerOfSolving>): Promise<void> {
  await inScope(portalScope, (tx) => tx.solving.update({ where: { id }, data }));
}
