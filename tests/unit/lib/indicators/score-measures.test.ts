import { expect, test } from "vitest";
import { yearsOfUse } from "#lib/domain/indicators/channel-uses.ts";
import { scoreMeasures } from "#lib/indicators/score-measures.ts";

const nothing = {
  state: {
    ...{ services: 0, organisations: 0, verified: 0, sourced: 0 },
    ...{ byDelivery: [], byMaturity: [], byOrganisation: [] },
  },
  uses: { years: [], counted: 0, services: 0 },
  thisYear: 2026,
};

test("where nothing is counted nothing is scored", () => {
  expect(new Set(Object.values(scoreMeasures(nothing)))).toEqual(new Set([null]));
});

test("the use is that of the last year that is over", () => {
  const use = { channel: "website", uses: 50, answers: 40, satisfied: 30 } as const;
  const counter = { ...use, channel: "counter", answers: null, satisfied: null } as const;
  const years = yearsOfUse([
    { ...use, year: 2024, satisfied: 0 },
    { ...use, year: 2025 },
    { ...counter, year: 2025 },
    { ...use, year: 2026, satisfied: 1 },
  ]);
  expect(scoreMeasures({ ...nothing, uses: { ...nothing.uses, years } })).toMatchObject({
    digital: 0.5,
    satisfaction: 0.75,
  });
});
