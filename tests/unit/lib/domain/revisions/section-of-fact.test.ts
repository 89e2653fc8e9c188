import { expect, test } from "vitest";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { sectionOfFact } from "#lib/domain/revisions/section-of-fact.ts";
import { revisionSections } from "#lib/domain/revisions/sections.ts";

test("every fact that one page holds leads to a page that there is", () => {
  const sections = completenessRules.map((rule) => sectionOfFact[rule]);
  expect(sections.filter((section) => section !== null && !revisionSections.includes(section))).toEqual([]);
  expect(completenessRules.filter((rule) => sectionOfFact[rule] === null)).toEqual([
    "englishDetails",
    "verified",
  ]);
});
