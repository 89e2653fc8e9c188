import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Places } from "#lib/domain/robustness/places.ts";
import { groupsOfEquals } from "#lib/domain/scoring/groups-of-equals.ts";

const TOLERANCE = 1e-9;

function groups(places: Places): number[][] {
  const found: number[][] = [];
  for (let first = 0; first < places.order.length; first += Number(places.sizes[first])) {
    found.push(
      [...places.order.subarray(first, first + Number(places.sizes[first]))].toSorted((a, b) => a - b),
    );
  }
  return found;
}

describe("the places of a draw", () => {
  test("are the groups of equals of the ranking, draw after draw", () => {
    const priority = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom(0, 50, 50 + 6e-10, 50 + 1.2e-9, 100),
    );
    const draws = fc.integer({ min: 1, max: 12 }).chain((proposals) =>
      fc.array(fc.array(priority, { minLength: proposals, maxLength: proposals }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(draws, (drawn) => {
        const places = new Places(Number(drawn[0]?.length), TOLERANCE);
        for (const priorities of drawn) {
          places.sort(Float64Array.from(priorities));
          const expected = groupsOfEquals(
            [...priorities.keys()],
            (index) => Number(priorities[index]),
            TOLERANCE,
          );
          expect(groups(places)).toEqual(expected.map((group) => group.toSorted((a, b) => a - b)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("of nobody are none", () => {
    const places = new Places(0, TOLERANCE);
    places.sort(new Float64Array(0));
    expect(groups(places)).toEqual([]);
  });
});
