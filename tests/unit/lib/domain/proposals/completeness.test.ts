import { expect, test } from "vitest";
import { isComplete, missingFields } from "#lib/domain/proposals/completeness.ts";
import type { ProposalPapers } from "#lib/domain/proposals/papers.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import { askedCriteria, closedComponent, completePapers } from "#tests/support/complete-papers.ts";

const { dossier, standards } = completePapers;

test("complete papers miss nothing", () => {
  expect(isComplete(missingFields(completePapers, askedCriteria))).toBe(true);
});

const cases: [string, Partial<ProposalPapers>, Section, object[]][] = [
  ["no target", { targetMaturity: null }, "service", [{ field: "targetMaturity", fault: "missing" }]],
  [
    "a target that is reached already",
    { targetMaturity: completePapers.currentMaturity },
    "service",
    [{ field: "targetMaturity", fault: "notHigher" }],
  ],
  [
    "a new service that nobody described",
    { service: null, newService: { nameAr: "خدمة", nameEn: null, summaryAr: null }, targetMaturity: null },
    "service",
    [
      { field: "newServiceSummaryAr", fault: "missing" },
      { field: "targetMaturity", fault: "missing" },
    ],
  ],
  [
    "a fact that is null and one that is empty",
    { dossier: { ...dossier, problem: null, legalBasis: "" } },
    "demand",
    [
      { field: "problem", fault: "missing" },
      { field: "legalBasis", fault: "missing" },
    ],
  ],
  ["a figure of nought is an answer", { dossier: { ...dossier, visitsNow: 0 } }, "demand", []],
  [
    "no answer at all",
    { answers: {} },
    "impact",
    [
      { field: "answers.I1.level", fault: "missing" },
      { field: "answers.I1.reason", fault: "missing" },
    ],
  ],
  [
    "a level without a reason",
    { answers: { R1: { level: 2, reason: null } } },
    "readiness",
    [{ field: "answers.R1.reason", fault: "missing" }],
  ],
  [
    "no component",
    { standards: { ...standards, openSource: { ...standards.openSource, components: [] } } },
    "software",
    [{ field: "components[0].name", fault: "missing" }],
  ],
  [
    "no backup",
    { standards: { ...standards, infrastructure: { ...standards.infrastructure, backup: null } } },
    "standards",
    [{ field: "infrastructure.backup", fault: "missing" }],
  ],
  [
    "no requirement",
    { requirements: [] },
    "requirements",
    [{ field: "requirements[0].description", fault: "missing" }],
  ],
  [
    "a building block without a word",
    {
      requirements: [
        ...completePapers.requirements,
        { kind: "sharedSystem", buildingBlock: "payment", newBlock: null, description: "" },
      ],
    },
    "requirements",
    [{ field: "requirements[1].description", fault: "missing" }],
  ],
  [
    "no plan",
    {
      dossier: { ...dossier, team: null, owner: null },
      effort: { design: 0 },
      durationQuarters: null,
      cost: null,
      earliestQuarter: null,
    },
    "effort",
    ["team", "owner", "effort.development", "durationQuarters", "costAmount", "earliestQuarter"].map(
      (field) => ({
        field,
        fault: "missing",
      }),
    ),
  ],
];

test.each(cases)("%s", (_name, change, section, expected) => {
  const missing = missingFields({ ...completePapers, ...change }, askedCriteria);
  expect(missing[section]).toEqual(expected);
  if (expected.length > 0) expect(isComplete(missing)).toBe(false);
});

test("a described new service with a closed, reasoned component is complete", () => {
  const papers: ProposalPapers = {
    ...completePapers,
    service: null,
    newService: { nameAr: "خدمة", nameEn: null, summaryAr: "وصف" },
    currentMaturity: 0,
    standards: {
      ...standards,
      openSource: { answer: "exception", explanation: null, components: [closedComponent] },
    },
  };
  expect(isComplete(missingFields(papers, askedCriteria))).toBe(true);
});
