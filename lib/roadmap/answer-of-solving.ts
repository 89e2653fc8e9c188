import type { Prisma } from "#lib/db/generated/client.ts";
import type { RoadmapAnswer } from "./solve-roadmap.ts";

/** What a solving came to, as its row keeps it. */
export function answerOfSolving(answer: RoadmapAnswer): Prisma.SolvingUncheckedUpdateInput {
  const { outcome, seconds: elapsed } = answer;
  if (outcome === "nothingFoundInTime") return { outcome, elapsed };
  if (outcome === "pinsCannotHold") return { outcome, elapsed, reasons: answer.conflicts };
  const { plan, leftOut, objective, bound, gap, status } = answer;
  return { outcome, elapsed, plan, reasons: leftOut, objective, bound, gap, stopped: status === "stopped" };
}
