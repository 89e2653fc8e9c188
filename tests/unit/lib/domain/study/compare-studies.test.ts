import { expect, test } from "vitest";
import { compareStudies } from "#lib/domain/study/compare-studies.ts";
import type { KeyFigure } from "#lib/domain/study/document.ts";
import { count, share } from "#lib/domain/study/figures.ts";

const figure = (id: string, value: number): KeyFigure => ({
  id,
  name: { ar: id, en: null },
  figure: count(value),
});

test("Two studies are compared figure by figure, and what only one says has no change", () => {
  const earlier = { keyFigures: [figure("services", 40), figure("gone", 3)] };
  const later = { keyFigures: [figure("added", 7), figure("services", 52)] };
  expect(compareStudies(earlier, later)).toEqual([
    { id: "added", name: { ar: "added", en: null }, before: null, after: count(7), change: null },
    {
      id: "services",
      name: { ar: "services", en: null },
      before: count(40),
      after: count(52),
      change: count(12),
    },
    { id: "gone", name: { ar: "gone", en: null }, before: count(3), after: null, change: null },
  ]);
});

test("The change of a share is a share", () => {
  const of = (value: number) => ({ keyFigures: [{ ...figure("online", 0), figure: share(value) }] });
  expect(compareStudies(of(0.25), of(0.5))[0]?.change).toEqual(share(0.25));
});
