import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import { completeStarts, obstaclesOf } from "#lib/domain/roadmap/complete-plan.ts";
import type { LeftOut } from "#lib/domain/roadmap/complete-plan.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import type { Outline } from "#lib/domain/roadmap/outline.ts";
import { limitConflicts, overrunProgram } from "#lib/domain/roadmap/overrun-program.ts";
import { pinConflicts } from "#lib/domain/roadmap/pin-conflicts.ts";
import type { PinConflict } from "#lib/domain/roadmap/pin-conflicts.ts";
import { planOf, startsOfPlan, startsOfSolution } from "#lib/domain/roadmap/plan.ts";
import type { Plan } from "#lib/domain/roadmap/plan.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";
import { solveTwice } from "./solve-twice.ts";
import type { RoadmapSettings } from "./solve-twice.ts";

/** `gap` is how far the objective may at most be from the best there is, relative to the bound. */
export interface SolvedRoadmap {
  outcome: "planned";
  plan: Plan;
  leftOut: LeftOut[];
  objective: number;
  bound: number;
  gap: number;
  /** Whether the solver ended by itself, within the gap it was allowed, or was stopped by its time. */
  status: "solved" | "stopped";
  seconds: number;
}

export type RoadmapAnswer =
  | SolvedRoadmap
  | { outcome: "pinsCannotHold"; conflicts: PinConflict[]; seconds: number }
  | { outcome: "nothingFoundInTime"; seconds: number };

/**
 * Solves a roadmap around its pins, or says which constraint those break. The input is one that
 * `parseRoadmapInput` took.
 */
export async function solveRoadmap(input: RoadmapInput, settings: RoadmapSettings): Promise<RoadmapAnswer> {
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1000;
  const outline = outlineOf(input);

  const excluded = pinConflicts(outline);
  if (excluded.length > 0) return { outcome: "pinsCannotHold", conflicts: excluded, seconds: elapsed() };
  const program = roadmapProgram(outline);
  const answer = await solveTwice(program, settings);
  if (answer.status === "impossible")
    return {
      outcome: "pinsCannotHold",
      conflicts: await brokenLimits(outline, settings),
      seconds: elapsed(),
    };
  if (answer.values === null) return { outcome: "nothingFoundInTime", seconds: elapsed() };

  const starts = completeStarts(outline, startsOfSolution(program.choices, answer.values));
  const plan = planOf(starts, outline);
  const { violations, objective } = checkPlan(input, plan);
  if (violations.length > 0) throw new Error(`The solver broke its rows: ${JSON.stringify(violations)}`);
  const bound = Math.max(answer.bound, objective);
  return {
    outcome: "planned",
    plan,
    // Of the plan as it is read again: then whoever verifies it comes to the same, to the last bit.
    leftOut: obstaclesOf(outline, startsOfPlan(plan, outline)),
    objective,
    bound,
    gap: bound > 0 ? (bound - objective) / bound : 0,
    status: answer.status,
    seconds: elapsed(),
  };
}

/** The limits that the pins break together; none where the solver found no answer in its time. */
async function brokenLimits(outline: Outline, settings: RoadmapSettings): Promise<PinConflict[]> {
  const { solver, signal, ...limits } = settings;
  const program = overrunProgram(outline);
  const answer = await solver(program, limits, signal);
  if (answer.status === "impossible" || answer.values === null) return [];
  return limitConflicts(program, answer.values);
}
