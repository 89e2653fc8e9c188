import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  meanMaturity,
  measuresOf,
  stateMeasures,
  stateTogether,
  type ServiceState,
} from "#lib/domain/indicators/service-state.ts";

const factsAsked = 12;
const nothing: ServiceState = {
  services: 0,
  online: 0,
  verified: 0,
  sourced: 0,
  timed: 0,
  facts: 0,
  byMaturity: [0, 0, 0, 0, 0],
};
const small: ServiceState = {
  services: 4,
  online: 2,
  verified: 0,
  sourced: 1,
  timed: 3,
  facts: 24,
  byMaturity: [2, 1, 0, 0, 1],
};

const states = fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }).chain((byMaturity) => {
  const services = byMaturity.reduce((sum, count) => sum + count, 0);
  const part = fc.nat(services);
  return fc.record({
    ...{ services: fc.constant(services), byMaturity: fc.constant(byMaturity) },
    ...{ online: part, verified: part, sourced: part, timed: part, facts: fc.nat(services * factsAsked) },
  });
});

describe("The state of the services of an organisation", () => {
  test("is measured in shares of what could be", () => {
    expect(measuresOf(small, factsAsked)).toEqual({
      online: 0.5,
      maturity: 0.3125,
      completeness: 0.5,
      timed: 0.75,
      sourced: 0.25,
      verified: 0,
    });
    expect(meanMaturity(small)).toBe(1.25);
  });

  test("is not measured where there is no service", () => {
    expect(measuresOf(nothing, factsAsked)).toBeNull();
  });

  test("never leaves 0 to 1", () => {
    fc.assert(
      fc.property(states, (state) => {
        const measures = measuresOf(state, factsAsked);
        for (const measure of stateMeasures) {
          const share = measures?.[measure] ?? 0;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("taken together lies between the least and the most, and is in no order", () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (all) => {
        const together = measuresOf(stateTogether(all), factsAsked);
        expect(stateTogether(all.toReversed())).toEqual(stateTogether(all));
        if (!together) return;
        const shares = all.flatMap((state) => measuresOf(state, factsAsked)?.online ?? []);
        expect(together.online).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(together.online).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });

  test("taken together counts a level that nobody states as none", () => {
    expect(stateTogether([small, { ...nothing, byMaturity: [] }])).toEqual(small);
  });
});
