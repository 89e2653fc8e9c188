import { z } from "zod";
import { DIMENSIONS, type Dimension } from "#lib/domain/criteria/criterion.ts";
import { judgmentOf, pairsOf, SCALE } from "#lib/domain/criteria/judged-pairs.ts";
import type { Judgment } from "#lib/domain/criteria/pairwise-comparison.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { decimalNumber, optionalText, wholeNumber } from "#lib/safe-text.ts";
import { firstValue } from "#lib/search-params.ts";

const reason = (code: Reason): Reason => code;

export const PLACES = { min: 1, max: 15 };
export const RATIO = { min: 1, max: 100 };
/** How many times the most important criterion outweighs the least, until someone says otherwise. */
export const USUAL_RATIO = 4;

const place = wholeNumber(PLACES);
const ratio = decimalNumber(RATIO);
const step = wholeNumber({ min: SCALE.at(-1) ?? 0, max: SCALE[0] }).refine(
  (typed) => SCALE.some((one) => one === typed),
  reason("outOfRange"),
);

const about = {
  round: z.string().max(80),
  version: z.coerce.number().int().positive(),
  record: optionalText({ max: 2000 }),
};

/** The place of each criterion in the deck of its dimension, and how many times the top outweighs the bottom. */
export const cardsForm = z.object({
  ...about,
  positions: z.record(z.string().regex(/^[A-Z]{1,3}[0-9]{1,3}$/), place).default({}),
  ratios: z.object({ impact: ratio, readiness: ratio }),
});

/** A step of the scale for each pair of criteria, and why judgments that contradict each other are kept. */
export const pairsForm = z.object({
  ...about,
  steps: z.record(z.string().regex(/^[A-Z]{1,3}[0-9]{1,3}-[A-Z]{1,3}[0-9]{1,3}$/), step).default({}),
  reason: optionalText({ max: 2000 }),
});

type Parameters = Record<string, string | string[] | undefined>;
type Criteria = readonly { code: string; dimension: Dimension }[];

export interface Cards {
  positions: Record<string, number>;
  ratios: Record<Dimension, number>;
}

/** What an address says of a deck; a place that it does not say, or says wrongly, is not there, and a wrong ratio is 0. */
export function readCards(parameters: Parameters, criteria: Criteria): Cards {
  const ratioOf = (dimension: Dimension) => {
    const said = firstValue(parameters[`ratio-${dimension}`]);
    return said === undefined ? USUAL_RATIO : (ratio.safeParse(said).data ?? 0);
  };
  return {
    positions: numbersIn(
      parameters,
      criteria.map(({ code }) => code),
      place,
    ),
    ratios: { impact: ratioOf(DIMENSIONS[0]), readiness: ratioOf(DIMENSIONS[1]) },
  };
}

/** The steps that an address says of the pairs of a round's criteria, by "I1-I2". */
export function readSteps(parameters: Parameters, criteria: Criteria): Record<string, number> {
  return numbersIn(parameters, pairNames(criteria), step);
}

interface Decision {
  method: string;
  input: unknown;
}

const keptCards = z.object({ positions: z.record(z.string(), place), ratios: z.record(z.string(), ratio) });
const keptPairs = z.object({ steps: z.record(z.string(), step) });

/** The deck that a round's weights came from, to be laid anew from where it lies; else one without cards. */
export function cardsOf(decision: Decision | null, criteria: Criteria): Cards {
  const kept = decision?.method === "deckOfCards" ? keptCards.safeParse(decision.input).data : undefined;
  const ratios = Object.entries(kept?.ratios ?? {}).map(([dimension, said]) => [`ratio-${dimension}`, said]);
  return readCards(asAddress({ ...kept?.positions, ...Object.fromEntries(ratios) }), criteria);
}

/** The steps that a round's weights came from, by "I1-I2"; none where they came another way. */
export function stepsOf(decision: Decision | null, criteria: Criteria): Record<string, number> {
  const kept = decision?.method === "pairwise" ? keptPairs.safeParse(decision.input).data : undefined;
  return readSteps(asAddress(kept?.steps ?? {}), criteria);
}

/** The judgments that steps come to; a pair without a step is left out. */
export function judgmentsOf(criteria: Criteria, steps: Readonly<Record<string, number>>): Judgment[] {
  return pairsOf(identified(criteria)).flatMap((pair) => {
    const said = steps[pairName(pair)];
    return said === undefined ? [] : [judgmentOf(pair, said)];
  });
}

export function pairName({ first, second }: { first: string; second: string }): string {
  return `${first}-${second}`;
}

/** Criteria as the rules of weighing know them. */
export function identified(criteria: Criteria) {
  return criteria.map(({ code, dimension }) => ({ id: code, dimension }));
}

function pairNames(criteria: Criteria): string[] {
  return pairsOf(identified(criteria)).map(pairName);
}

function asAddress(numbers: Readonly<Record<string, number>>): Parameters {
  return Object.fromEntries(Object.entries(numbers).map(([name, said]) => [name, String(said)]));
}

function numbersIn(parameters: Parameters, names: readonly string[], schema: z.ZodType<number>) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const { data } = schema.safeParse(firstValue(parameters[name]));
      return data === undefined ? [] : [[name, data]];
    }),
  );
}
