import { z } from "zod";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { EVALUATOR_GROUPS } from "#lib/domain/scoring/score.ts";
import type { Evaluator, Score } from "#lib/domain/scoring/score.ts";
import { DEFAULT_METHOD } from "./method.ts";
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
  const malformed = brokenTableRules(parsed.value);
  return malformed.length > 0 ? { ok: false, malformed } : parsed;
}

const text = z.string().min(1, "empty");
const share = z.number().min(0, "outOfRange").max(1, "outOfRange");
const count = z.int("wrongType").min(1, "outOfRange");

const methodSchema = z.object({
  alpha: share.default(DEFAULT_METHOD.alpha),
  threshold: z.number().min(0, "outOfRange").max(100, "outOfRange").default(DEFAULT_METHOD.threshold),
  draws: count.default(DEFAULT_METHOD.draws),
  seed: z.string().default(DEFAULT_METHOD.seed),
  weightConcentration: z
    .union([z.number().positive(), z.literal("uniform")])
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
  evaluators: z.array(z.object({ id: text, group: z.enum(EVALUATOR_GROUPS) })),
  proposals: z.array(z.object({ id: text })).min(1, "noProposals"),
  scores: z.array(
    z.object({
      proposal: text,
      evaluator: text,
      criterion: text,
      level: z.number().min(LOWEST_LEVEL, "levelOutsideScale").max(HIGHEST_LEVEL, "levelOutsideScale"),
    }),
  ),
});
