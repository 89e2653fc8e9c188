import loadHighs from "highs";
import type { Highs, Model, ModelData } from "highs";
import type { Program } from "#lib/domain/roadmap/program.ts";
import type { SolverAnswer, SolverSettings } from "./solver.ts";

/** The share of the work that goes into finding solutions: six times as much as by default, for rounds are tight. */
const HEURISTIC_EFFORT = 0.3;

/** Solves a program by HiGHS in this very thread, which does nothing else meanwhile. */
export async function solveByHighs(program: Program, settings: SolverSettings): Promise<SolverAnswer> {
  if (program.columns.length === 0) return answerOfNothing(program);
  const highs = await loadHighs();
  return highs.withModel(modelOf(program, highs), (model) => {
    model.options.set({
      output_flag: false,
      time_limit: settings.seconds,
      mip_rel_gap: settings.gap,
      mip_abs_gap: 0,
      mip_heuristic_effort: HEURISTIC_EFFORT,
      random_seed: 0,
    });
    if (settings.first) model.setSolution({ colValue: settings.first });
    model.run();
    return answerOf(model, highs);
  });
}

// HiGHS calls every model without a column empty, even where its rows cannot hold.
function answerOfNothing({ rows }: Program): SolverAnswer {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  return holds ? { status: "solved", values: [], bound: 0 } : { status: "impossible" };
}

function modelOf({ columns, rows }: Program, highs: Highs): ModelData {
  const { continuous, integer } = highs.constants.variableType;
  const entries = rows.map(({ terms }) => [...terms]);
  const starts = [0];
  for (const row of entries) starts.push(Number(starts.at(-1)) + row.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ worth }) => worth),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.flatMap((row) => row.map(([column]) => column)),
      values: entries.flatMap((row) => row.map(([, coefficient]) => coefficient)),
    },
  };
}

function answerOf(model: Model, highs: Highs): SolverAnswer {
  const { optimal, infeasible, timeLimit } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === infeasible) return { status: "impossible" };
  if (status !== optimal && status !== timeLimit) throw new Error(`HiGHS ended with the status ${status}`);
  const found = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
  return {
    status: status === optimal ? "solved" : "stopped",
    values: found ? [...model.getSolution().colValue] : null,
    bound: Number(model.info.get("mip_dual_bound")),
  };
}
