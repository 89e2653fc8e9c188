import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { optionalText, safeText } from "#lib/safe-text.ts";

/** What an evaluator chooses on a criterion: a level, or that they cannot judge. */
export const choices = ["1", "2", "3", "4", "5", "cannotJudge"] as const;

const version = z.coerce.number().int().positive();

/** An evaluation as it is written: by the code of each criterion, what was chosen and why. */
export const evaluationForm = z.object({
  evaluation: z.uuid(),
  version,
  /** To be kept while one goes on typing, kept for later, or for good. */
  intent: z.enum(["keep", "save", "final"]),
  note: optionalText({ max: 4000 }),
  scores: z
    .record(
      z.string().regex(/^[A-Z]{1,3}[0-9]{1,3}$/),
      z.object({ choice: z.enum(choices).optional(), reason: optionalText({ max: 2000 }) }),
    )
    .default({}),
});

export type EvaluationForm = z.output<typeof evaluationForm>;

const reasonCode = (code: Reason): Reason => code;
const reasonGiven = safeText({ max: 2000 }).refine((text) => text.length >= 10, reasonCode("tooShort"));

/** Giving an evaluation back: the reason is read by the quality lead. */
export const recusalForm = z.object({ evaluation: z.uuid(), version, reason: reasonGiven });

export const reopeningForm = recusalForm;

/** One evaluator for one or many nominations of a round. */
export const assignmentForm = z.object({
  round: z.string().max(80),
  proposals: z.array(z.uuid()).min(1, reasonCode("required")).max(1000),
  evaluator: z.uuid(),
});

export const ruleForm = z.object({ round: z.string().max(80) });

export const withdrawalForm = z.object({ evaluation: z.uuid(), version });

export const takingBackForm = withdrawalForm;
