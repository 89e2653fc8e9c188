import { describe, expect, test } from "vitest";
import { changedPapers, type JudgedPapers } from "#lib/domain/evaluations/changed-papers.ts";

const seen: JudgedPapers = {
  facts: { name: "تجديد رخصة القيادة", maturity: "1", problem: "ثلاث زيارات" },
  answers: { I1: "4: سجلات الدائرة", R2: "2" },
};

describe("what changed in a nomination since it was judged", () => {
  test("is nothing where all is as it was", () => {
    expect(changedPapers(seen, structuredClone(seen))).toEqual([]);
  });

  test.each([
    [
      "a fact said otherwise",
      { ...seen, facts: { ...seen.facts, maturity: "3" } },
      [{ fact: "maturity", before: "1", after: "3" }],
    ],
    [
      "a fact stated later",
      { ...seen, facts: { ...seen.facts, team: "فريق من ثلاثة" } },
      [{ fact: "team", before: null, after: "فريق من ثلاثة" }],
    ],
    [
      "a fact taken back",
      { ...seen, facts: { name: seen.facts.name, maturity: "1" } },
      [{ fact: "problem", before: "ثلاث زيارات", after: null }],
    ],
    [
      "an answer, and one that was not there",
      { ...seen, answers: { R2: "3", I1: seen.answers["I1"] ?? "", I3: "5" } },
      [
        { criterion: "I3", before: null, after: "5" },
        { criterion: "R2", before: "2", after: "3" },
      ],
    ],
    [
      "an answer that went",
      { ...seen, answers: { R2: "2" } },
      [{ criterion: "I1", before: "4: سجلات الدائرة", after: null }],
    ],
  ])("is %s", (_name, now, changes) => {
    expect(changedPapers(seen, now)).toEqual(changes);
  });
});
