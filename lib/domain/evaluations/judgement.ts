import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";

/** What an evaluator says on one criterion so far: a level from 1 to 5, "cannot judge", or nothing yet. */
export interface Judgement {
  criterion: string;
  level: number | null;
  cannotJudge: boolean;
  reason: string | null;
}

export type JudgementFault = { criterion: string; fault: "notJudged" | "reasonMissing" };

/** What stands between an evaluation and being final: every criterion judged, the extremes with a reason. */
export function judgementFaults(judgements: readonly Judgement[]): JudgementFault[] {
  return judgements.flatMap((judgement): JudgementFault[] => {
    if (!isJudged(judgement)) return [{ criterion: judgement.criterion, fault: "notJudged" }];
    if (isExtreme(judgement.level) && !judgement.reason) {
      return [{ criterion: judgement.criterion, fault: "reasonMissing" }];
    }
    return [];
  });
}

export function isJudged({ level, cannotJudge }: Judgement): boolean {
  return level !== null || cannotJudge;
}

function isExtreme(level: number | null): boolean {
  return level === LOWEST_LEVEL || level === HIGHEST_LEVEL;
}
