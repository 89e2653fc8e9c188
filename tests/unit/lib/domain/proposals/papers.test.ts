import { expect, test } from "vitest";
import {
  currencies,
  highestMaturity,
  requirementKinds,
  skills,
  targetMaturities,
} from "#lib/domain/proposals/papers.ts";
import { completePapers } from "#tests/support/complete-papers.ts";

test("a service is developed to some maturity above nothing, up to the highest", () => {
  expect([targetMaturities[0], targetMaturities.at(-1)]).toEqual([1, highestMaturity]);
});

test("complete papers speak of known skills, kinds and currencies", () => {
  expect(skills).toEqual(expect.arrayContaining(Object.keys(completePapers.effort)));
  expect(requirementKinds).toEqual(
    expect.arrayContaining(completePapers.requirements.map(({ kind }) => kind)),
  );
  expect(currencies).toContain(completePapers.cost?.currency);
});
