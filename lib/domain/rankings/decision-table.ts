import { z } from "zod";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { EVALUATOR_GROUPS } from "#lib/domain/scoring/score.ts";
import type { Evaluator, Score } from "#lib/domain/scoring/score.ts";
import { DEFAULT_METHOD } from "./method.ts";
import type { Malformation } from "./malformation.ts";
import type { Method } from "./method.ts";
import { parseShape } from "./shape.ts";
import type { Parsed } from "./shape.ts";
import { brokenTableRules } from "./table-rules.ts";

/** All that a ranking is computed from. */
export type DecisionTable = {
  method: Method;
  criteria: Criterion[];
  evaluators: Evaluator[];
  proposals: { id: string }[];
  scores: Score[];
};

/**
 * Reads a decision table from JSON: fills in what `method` leaves out, ignores unknown fields, and refuses
 * what cannot be ranked, with the path and the reason of each field at fault.
 */
export function parseDecisionTable(input: unknown): Parsed<DecisionTable> {
  const parsed = parseShape(decisionTableSchema, input);
  if (!parsed.ok) return parsed;
  const malformed = [...brokenTableRules(parsed.value), ...tooManyPlaces(parsed.value)];
  return malformed.length > 0 ? { ok: false, malformed } : parsed;
}

function tooManyPlaces({ method, proposals }: DecisionTable): Malformation[] {
  const places = method.draws * proposals.length;
  return places > MOST_PLACES ? [{ path: "method.draws", reason: "outOfRange" }] : [];
}

const text = z.string().min(1, "empty");
const share = z.number().min(0, "outOfRange").max(1, "outOfRange");
const count = z.int("wrongType").min(1, "outOfRange");

/** A million draws change no digit that is shown; what a machine cannot hold is refused instead of failing half way. */
export const MOST_DRAWS = 1_000_000;
export const MOST_PROPOSALS = 20_000;
/** The simulation keeps a place for every proposal in every draw. */
export const MOST_PLACES = 2_000_000_000;
/** As many scores as one criterion of a proposal may get of one group: the simulation counts them in 16 bits. */
export const MOST_EVALUATORS = 65_535;
/** The variates of a weaker concentration are below the least number there is, whatever is drawn. */
export const LEAST_CONCENTRATION = 1e-300;

const methodSchema = z.object({
  alpha: share.default(DEFAULT_METHOD.alpha),
  threshold: z.number().min(0, "outOfRange").max(100, "outOfRange").default(DEFAULT_METHOD.threshold),
  draws: count.max(MOST_DRAWS, "outOfRange").default(DEFAULT_METHOD.draws),
  seed: z.string().default(DEFAULT_METHOD.seed),
  weightConcentration: z
    .union([z.number().min(LEAST_CONCENTRATION), z.literal("uniform")])
    .default(DEFAULT_METHOD.weightConcentration),
  alphaWidth: share.default(DEFAULT_METHOD.alphaWidth),
  scoreUncertainty: z.enum(["drawn", "mean"]).default(DEFAULT_METHOD.scoreUncertainty),
  topK: count.default(DEFAULT_METHOD.topK),
  pairwise: z.boolean().default(DEFAULT_METHOD.pairwise),
});

/** The form of a decision table in JSON; its messages are reasons. */
export const decisionTableSchema = z.object({
  method: methodSchema.prefault({}),
  criteria: z
    .array(z.object({ id: text, dimension: z.enum(DIMENSIONS), weight: z.number().min(0, "negativeWeight") }))
    .min(1, "noCriteria"),
  evaluators: z
    .array(z.object({ id: text, group: z.enum(EVALUATOR_GROUPS) }))
    .max(MOST_EVALUATORS, "outOfRange"),
  proposals: z
    .array(z.object({ id: text }))
    .min(1, "noProposals")
    .max(MOST_PROPOSALS, "outOfRange"),
  scores: z.array(
    z.object({
      proposal: text,
      evaluator: text,
      criterion: text,
      level: z.number().min(LOWEST_LEVEL, "levelOutsideScale").max(HIGHEST_LEVEL, "levelOutsideScale"),
    }),
  ),
});
