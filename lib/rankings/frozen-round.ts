import type { FrozenRound, PublishedCriterion, PublishedProposal } from "#lib/domain/rankings/bundle.ts";
import type { JsonObject } from "#lib/domain/rankings/json.ts";
import type { Method } from "#lib/domain/rankings/method.ts";
import type { Evaluation } from "#lib/domain/scoring/evaluation.ts";
import { proposalId, type ProposalPapers, type RoundPapers } from "./round-papers.ts";

/** What publication adds to a round's papers. */
export interface Imprint {
  edition: string;
  replaces: string | null;
  previousHash: string | null;
  publishedAt: Date;
  /** Why it is published although a condition is not met. */
  reason: string | null;
}

/** The papers of a round as the open bundle has them: named in both languages, no evaluator's name or id. */
export function frozenRound({ round, proposals }: RoundPapers, imprint: Imprint): FrozenRound {
  const codes = new Map(round.criteriaSet.criteria.map(({ id, code }) => [id, code]));
  return {
    edition: imprint.edition,
    illustrative: round.illustrative,
    replaces: imprint.replaces,
    previousHash: imprint.previousHash,
    publishedAt: imprint.publishedAt.toISOString(),
    round: publishedRound(round, imprint),
    method: methodOf(round),
    criteria: publishedCriteria(round),
    proposals: proposals.map(publishedProposal),
    evaluations: proposals.flatMap((proposal) => finalEvaluations(proposal, codes)),
  };
}

function publishedRound(round: RoundPapers["round"], { reason }: Imprint): JsonObject {
  return {
    id: round.slug,
    name: { ar: round.nameAr, en: round.nameEn },
    criteriaSet: round.criteriaSet.version,
    minimumEvaluations: round.minimumEvaluations,
    nominatingFrom: round.nominatingFrom.toISOString(),
    nominatingUntil: round.nominatingUntil.toISOString(),
    evaluatingUntil: round.evaluatingUntil.toISOString(),
    reason,
  };
}

function methodOf(round: RoundPapers["round"]): Method {
  const { alpha, threshold, draws, seed, weightConcentration, alphaWidth, scoreUncertainty, topK } = round;
  return {
    alpha,
    threshold,
    draws,
    seed,
    weightConcentration,
    alphaWidth,
    scoreUncertainty,
    topK,
    pairwise: false,
  };
}

function publishedCriteria({ criteriaSet, weights }: RoundPapers["round"]): PublishedCriterion[] {
  const weightOf = new Map(weights.map(({ criterionId, weight }) => [criterionId, weight]));
  return criteriaSet.criteria.map((criterion) => ({
    id: criterion.code,
    dimension: criterion.dimension,
    weight: weightOf.get(criterion.id) ?? 0,
    name: { ar: criterion.nameAr, en: criterion.nameEn },
    levels: { ar: criterion.levelsAr, en: criterion.levelsEn },
    sources: criterion.sources,
  }));
}

function publishedProposal(proposal: ProposalPapers): PublishedProposal {
  const { service, organisation, newServiceNameAr, newServiceNameEn, targetMaturity } = proposal;
  return {
    id: proposalId(proposal),
    organisation: organisation.slug,
    organisationName: { ar: organisation.nameAr, en: organisation.nameEn },
    service: service?.code ?? null,
    name: service
      ? { ar: service.nameAr, en: service.nameEn }
      : { ar: newServiceNameAr ?? "", en: newServiceNameEn },
    targetMaturity,
    figures: publishedFigures(proposal),
  };
}

/** The figures a nomination rests on; what officers wrote in words stays with the quality team. */
function publishedFigures({ dossier }: ProposalPapers): JsonObject | null {
  if (!dossier) return null;
  const { yearlyTransactions, visitsNow, daysNow, documentsNow, visitsAfter, daysAfter, documentsAfter } =
    dossier;
  return { yearlyTransactions, visitsNow, daysNow, documentsNow, visitsAfter, daysAfter, documentsAfter };
}

function finalEvaluations(proposal: ProposalPapers, codes: ReadonlyMap<string, string>): Evaluation[] {
  return proposal.evaluations
    .filter(({ state }) => state === "final")
    .map(({ group, scores }) => ({
      proposal: proposalId(proposal),
      group,
      levels: scores.flatMap(({ criterionId, level }) => {
        const criterion = codes.get(criterionId);
        return criterion ? [{ criterion, level }] : [];
      }),
    }));
}
