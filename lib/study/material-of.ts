import { HIGHEST_LEVEL, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";
import type { CriterionResult, RankedService, RankRange, StudyMaterial } from "#lib/domain/study/material.ts";
import type { PublishedRanking } from "#lib/rankings/queries/editions.ts";

interface Beside {
  state: StudyMaterial["state"];
  requirements: StudyMaterial["requirements"];
  roadmap: StudyMaterial["roadmap"];
}

/** What a study is drawn up from: a published ranking, and what is counted beside it. */
export function materialOf(ranking: PublishedRanking, beside: Beside): StudyMaterial {
  const { table, rows, incomplete, agreement, criteria, round } = ranking;
  return {
    edition: {
      slug: ranking.edition,
      hash: ranking.hash,
      name: round.name,
      publishedAt: ranking.publishedAt.toISOString(),
    },
    method: table.method,
    criteria,
    ranked: rows.map((row) => rankedService(row, ranking)),
    incomplete,
    evaluations: table.evaluators.length,
    agreement: agreement.overall,
    ...beside,
  };
}

function rankedService(row: PublishedRanking["rows"][number], ranking: PublishedRanking): RankedService {
  const { id, rank, name, organisation, organisationName, service, targetMaturity, figures } = row;
  const { impact, readiness, priority, quadrant } = row;
  return {
    ...{ id, rank, name, organisation, organisationName, service, targetMaturity, figures },
    ...{ impact, readiness, priority, quadrant },
    range: rangeOf(row),
    criteria: criteriaOf(id, ranking),
  };
}

function rangeOf({ certainty }: PublishedRanking["rows"][number]): RankRange | null {
  if (!certainty) return null;
  const { interval, coverage, topK } = certainty;
  return { lowest: interval[0], highest: interval[1], coverage, topK };
}

/** In the order of the criteria, not of what told most. */
function criteriaOf(id: string, { criteria, contributions }: PublishedRanking): CriterionResult[] {
  const given = new Map(contributions.get(id)?.map((one) => [one.criterion, one]));
  return criteria.flatMap(({ id: criterion, name, dimension }) => {
    const result = given.get(criterion);
    if (!result) return [];
    const { value, indexPoints, possiblePoints } = result;
    const level = LOWEST_LEVEL + (HIGHEST_LEVEL - LOWEST_LEVEL) * value;
    return [{ name, dimension, level, points: indexPoints, possible: possiblePoints }];
  });
}
