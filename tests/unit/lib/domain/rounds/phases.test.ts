import { describe, expect, test } from "vitest";
import {
  datesAreOpen,
  isDeliberatedOrLater,
  methodIsOpen,
  phaseCanFollow,
  phaseMovedTo,
  phases,
  type Phase,
} from "#lib/domain/rounds/phases.ts";

const graph: Record<Phase, Phase[]> = {
  planned: ["nominating"],
  nominating: ["evaluating"],
  evaluating: ["deliberating"],
  deliberating: ["publicationProposed"],
  publicationProposed: ["deliberating", "published"],
  published: ["archived"],
  archived: [],
};

describe("phases of a round", () => {
  const pairs = phases.flatMap((from) =>
    phases.map((to) => ({ from, to, allowed: graph[from].includes(to) })),
  );

  test.each(pairs)("$from → $to: $allowed", ({ from, to, allowed }) => {
    expect(phaseCanFollow(from, to)).toBe(allowed);
  });

  test.each([
    ["planned", "nominating"],
    ["nominating", "evaluating"],
    ["evaluating", "deliberating"],
    ["deliberating", null],
    ["publicationProposed", null],
    ["published", "archived"],
    ["archived", null],
  ] as const)("the lead alone moves %s to %s", (from, to) => {
    expect(phaseMovedTo(from)).toBe(to);
  });

  test("the method is open until evaluation starts", () => {
    expect(phases.filter(methodIsOpen)).toEqual(["planned", "nominating"]);
  });

  test("dates are open until publication", () => {
    expect(phases.filter((phase) => !datesAreOpen(phase))).toEqual(["published", "archived"]);
  });

  test("evaluations are deliberated once everyone has finished", () => {
    expect(phases.filter(isDeliberatedOrLater)).toEqual([
      "deliberating",
      "publicationProposed",
      "published",
      "archived",
    ]);
  });
});
