import { expect, test } from "vitest";
import { byNeedOfWork, linkStates, stateOfLink } from "#lib/domain/links/need-of-work.ts";
import { linkOutcomes } from "#lib/domain/links/outcome.ts";

test.each([
  [null, false, "unchecked"],
  [null, true, "unchecked"],
  ["gone", false, "gone"],
  ["gone", true, "exception"],
  ["refused", true, "exception"],
  ["works", true, "works"],
  ["moved", true, "moved"],
] as const)("a link that is %s, excepted: %s, is %s", (outcome, excepted, state) => {
  expect(stateOfLink(outcome, excepted)).toBe(state);
});

test("every outcome has its place in the order", () => {
  expect(linkOutcomes.every((outcome) => linkStates.includes(outcome))).toBe(true);
});

test("broken links come first, those shown in most places before the others", () => {
  const links = [
    { state: "works", places: 90 },
    { state: "gone", places: 1 },
    { state: "moved", places: 2 },
    { state: "gone", places: 7 },
    { state: "exception", places: 1 },
  ] as const;
  expect(links.toSorted(byNeedOfWork).map(({ state, places }) => `${state} ${places}`)).toEqual([
    "gone 7",
    "gone 1",
    "moved 2",
    "exception 1",
    "works 90",
  ]);
});
