import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { dueReminder } from "#lib/domain/proposals/reminder.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { tellEvaluators } from "./tell-evaluators.ts";

/** Each morning: reminds evaluators of what is not final while the time to evaluate is about to end. */
export const remindOfEvaluations = defineJob({
  name: "evaluations.remind",
  payload: z.object({}),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 3_600 },
  schedule: "0 7 * * *",
  async run() {
    const now = Date.now();
    for (const { id, evaluatingUntil: until } of await evaluatingRounds()) {
      const days = dueReminder(until.getTime(), now);
      if (days !== null) await remind({ roundId: id, until, days });
    }
  },
});

function evaluatingRounds() {
  return inScope(portalScope, (tx) =>
    tx.round.findMany({
      where: { phase: "evaluating" },
      select: { id: true, evaluatingUntil: true },
      orderBy: { id: "asc" },
    }),
  );
}

function remind({ roundId, until, days }: { roundId: string; until: Date; days: number }): Promise<void> {
  return inScope(portalScope, async (tx) => {
    const open = await tx.evaluation.findMany({
      where: {
        state: { in: ["assigned", "inProgress"] },
        proposal: { roundId, status: "accepted" },
      },
      select: { id: true },
    });
    await tellEvaluators(tx, {
      kind: "notFinal",
      evaluations: open.map(({ id }) => id),
      // A round that is evaluated for longer than it was is told of anew.
      key: (evaluatorId) => `evaluation-reminder:${roundId}:${until.toISOString()}:${days}:${evaluatorId}`,
    });
  });
}
