import type { Program } from "#lib/domain/roadmap/program.ts";

export interface SolverSettings {
  /** After how many seconds it stops with the best it found. */
  seconds: number;
  /** How far below the bound, relative to it, a solution may stay: 0.001 is a thousandth. */
  gap: number;
  /** Values of the columns to begin with, where some are known that keep all rows. */
  first?: number[];
}

/**
 * `values` are those of the columns, null where none were found in time; nothing better than `bound` exists.
 * `impossible` where the rows contradict each other.
 */
export type SolverAnswer =
  { status: "solved" | "stopped"; values: number[] | null; bound: number } | { status: "impossible" };

/** What solves a program. Throws the signal's reason where it is given up. */
export type Solver = (
  program: Program,
  settings: SolverSettings,
  signal?: AbortSignal,
) => Promise<SolverAnswer>;
