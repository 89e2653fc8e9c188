import type { RoadmapProgram } from "#lib/domain/roadmap/program.ts";
import { stepwise, valuesOfSteps } from "#lib/domain/roadmap/stepwise.ts";
import type { Solver, SolverAnswer, SolverSettings } from "./solver.ts";

export type RoadmapSettings = Pick<SolverSettings, "seconds" | "gap"> & {
  solver: Solver;
  signal?: AbortSignal;
};

const SHARE_OF_STEPS = 2 / 3;

/**
 * In steps most rounds are solved many times faster, but where everything is scarce hardly any good plan is found so:
 * then the rest of the time is the program's as it is, beginning with what was found.
 */
export async function solveTwice(program: RoadmapProgram, settings: RoadmapSettings): Promise<SolverAnswer> {
  const { solver, signal, seconds, gap } = settings;
  const steps = await solver(stepwise(program), { gap, seconds: SHARE_OF_STEPS * seconds }, signal);
  if (steps.status === "impossible") return steps;
  const found = steps.values === null ? null : valuesOfSteps(program.choices, steps.values);
  if (steps.status === "solved") return { ...steps, values: found };

  const first = found === null ? {} : { first: found };
  const answer = await solver(program, { gap, seconds: (1 - SHARE_OF_STEPS) * seconds, ...first }, signal);
  if (answer.status === "impossible") return answer;
  return { ...answer, values: answer.values ?? found, bound: Math.min(steps.bound, answer.bound) };
}
