import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";

/** Below this agreement no conclusion is drawn without a reason (Krippendorff, *Content Analysis*). */
export const AGREEMENT_GATE = 0.667;

export const PUBLICATION_CONDITIONS = [
  "noEvaluationOpen",
  "enoughEvaluations",
  "bothGroups",
  "everyProposalComplete",
  "agreementReached",
] as const;

export type PublicationCondition = (typeof PUBLICATION_CONDITIONS)[number];

/**
 * How far the evaluation of one proposal has come: how many evaluations are still open, the group of each final
 * one, the groups that must have given one, and whether every criterion has a score.
 */
export interface EvaluatedProposal {
  id: string;
  open: number;
  final: readonly EvaluatorGroup[];
  needed: readonly EvaluatorGroup[];
  complete: boolean;
}

/** A condition of publication, and the proposals that keep it from being met. */
export interface CheckedCondition {
  condition: PublicationCondition;
  met: boolean;
  proposals: readonly string[];
}

/**
 * What a ranking should have before it is published. A lead may publish without, but says why. `agreement` is
 * Krippendorff's α over all, null where it cannot be computed: then it is not reached; the
 * round says how much of it is enough.
 */
export function publicationConditions(
  proposals: readonly EvaluatedProposal[],
  minimumEvaluations: number,
  agreement: number | null,
  agreementGate: number = AGREEMENT_GATE,
): CheckedCondition[] {
  const checked = (condition: PublicationCondition, isMet: (proposal: EvaluatedProposal) => boolean) => {
    const hindering = proposals.filter((proposal) => !isMet(proposal)).map(({ id }) => id);
    return { condition, met: hindering.length === 0, proposals: hindering };
  };
  return [
    checked("noEvaluationOpen", ({ open }) => open === 0),
    checked("enoughEvaluations", ({ final }) => final.length >= minimumEvaluations),
    checked("bothGroups", ({ final, needed }) => needed.every((group) => final.includes(group))),
    checked("everyProposalComplete", ({ complete }) => complete),
    {
      condition: "agreementReached",
      met: agreement !== null && agreement >= agreementGate,
      proposals: [],
    },
  ];
}
