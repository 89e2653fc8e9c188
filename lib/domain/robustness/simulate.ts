import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Criterion, Dimension } from "#lib/domain/criteria/criterion.ts";
import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import type { ScoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { EQUALITY_TOLERANCE } from "#lib/domain/rankings/rank.ts";
import type { Method } from "#lib/domain/rankings/method.ts";
import { drawDirichlet } from "./dirichlet.ts";
import { Places } from "./places.ts";
import { Random } from "./random.ts";
import { ScoreDraws } from "./score-draws.ts";
import { Tally } from "./tally.ts";

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma and Salminen, "SMAA-2", Operations Research 49,
 * 2001): ranks the proposals again and again under weights, a balance and scores that are drawn anew each
 * time, and tallies the places. `sheet` holds complete proposals only, in the canonical order.
 *
 * The order in which words of the generator are used is part of the method: for each draw the balance, then
 * the weights of impact, of readiness, then the scores, proposal by proposal.
 */
export function simulate(sheet: ScoreSheet, criteria: readonly Criterion[], method: Method): Tally {
  const random = Random.of(method.seed);
  const weights = new WeightDraws(criteria, method);
  const scores = new ScoreDraws(sheet, method.scoreUncertainty);
  const priorities = new Float64Array(sheet.length);
  const places = new Places(sheet.length, EQUALITY_TOLERANCE);
  const tally = new Tally(sheet.length, criteria.length, method.draws);
  for (let draw = 0; draw < method.draws; draw++) {
    weights.draw(random);
    scores.draw(random, weights.points, priorities);
    places.sort(priorities);
    tally.add(draw, places, weights.weights);
  }
  return tally;
}

/** The weights of one draw inside their dimension, and the points of the priority that they come to. */
class WeightDraws {
  readonly weights: Float64Array;
  readonly points: Float64Array;
  readonly #criteria: readonly Criterion[];
  readonly #method: Method;
  readonly #dimensions: readonly DrawnDimension[];

  constructor(criteria: readonly Criterion[], method: Method) {
    this.weights = new Float64Array(criteria.length);
    this.points = new Float64Array(criteria.length);
    this.#criteria = criteria;
    this.#method = method;
    this.#dimensions = DIMENSIONS.map((dimension) => drawnDimension(criteria, dimension, method));
  }

  draw(random: Random): void {
    const { alpha, alphaWidth } = this.#method;
    const least = Math.max(0, alpha - alphaWidth);
    const greatest = Math.min(1, alpha + alphaWidth);
    const shares = dimensionShares(this.#criteria, least + (greatest - least) * random.uniform());
    for (const { dimension, members, parameters, drawn } of this.#dimensions) {
      drawDirichlet(random, parameters, drawn);
      for (let index = 0; index < members.length; index++) {
        const criterion = Number(members[index]);
        this.weights[criterion] = Number(drawn[index]);
        this.points[criterion] = HIGHEST_INDEX * shares[dimension] * Number(drawn[index]);
      }
    }
  }
}

type DrawnDimension = {
  dimension: Dimension;
  /** Where the dimension's criteria stand among all. */
  members: Uint32Array;
  parameters: Float64Array;
  drawn: Float64Array;
};

function drawnDimension(
  criteria: readonly Criterion[],
  dimension: Dimension,
  { weightConcentration }: Method,
): DrawnDimension {
  const members = [...criteria.entries()].filter(([, criterion]) => criterion.dimension === dimension);
  return {
    dimension,
    members: Uint32Array.from(members, ([index]) => index),
    parameters: Float64Array.from(members, ([, { weight }]) =>
      weightConcentration === "uniform" ? 1 : weightConcentration * weight,
    ),
    drawn: new Float64Array(members.length),
  };
}
