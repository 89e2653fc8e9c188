import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Solver, SolverAnswer } from "./solver.ts";

/** How long beyond its time the solver may take to stop by itself. */
const PATIENCE_SECONDS = 15;

/** Solves a program in a thread of its own: this one goes on, and ends the other where the signal says so. */
export const solveInThread: Solver = async (program, settings, signal) => {
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./solver-thread.ts", import.meta.url), {
    workerData: { program, settings },
  });
  const overdue = AbortSignal.timeout(1000 * Math.ceil(settings.seconds + PATIENCE_SECONDS));
  const given = AbortSignal.any(signal ? [signal, overdue] : [overdue]);
  try {
    const [answer]: SolverAnswer[] = await once(thread, "message", { signal: given });
    if (answer === undefined) throw new Error("The solver said nothing");
    return answer;
  } catch (error) {
    given.throwIfAborted();
    throw error;
  } finally {
    await thread.terminate();
  }
};
