import { describe, expect, test } from "vitest";
import {
  correctionFaults,
  figureNames,
  namesService,
  portalFigures,
  takenFigures,
} from "#lib/domain/proposals/portal-figures.ts";

test("every figure says where it is counted", () => {
  expect(figureNames.toSorted()).toEqual(Object.keys(portalFigures).toSorted());
});

describe("correcting a figure", () => {
  test.each([
    ["nothing said", {}, []],
    ["left as it is", { views: { value: null, reason: null } }, []],
    ["another number with its reason", { views: { value: 3, reason: "سجل" } }, []],
    [
      "another number and no word why",
      { views: { value: 3, reason: null } },
      [{ figure: "views", field: "reason" }],
    ],
    [
      "a reason and no number",
      { views: { value: null, reason: "سجل" } },
      [{ figure: "views", field: "value" }],
    ],
  ])("%s", (_what, corrections, faults) => {
    expect(correctionFaults(corrections)).toEqual(faults);
  });
});

describe("taking figures over", () => {
  test("keeps the portal's own beside the correction, and knows nothing of what it does not know", () => {
    const corrections = {
      requiredBy: { value: 440, reason: "قائمة الوزارة" },
      views: { value: 12, reason: "سجل الموقع" },
      problems: { value: null, reason: null },
    };
    expect(takenFigures({ requiredBy: 437, views: 12, problems: 0 }, corrections)).toEqual([
      { figure: "requiredBy", value: 437, correction: 440, reason: "قائمة الوزارة" },
      // The same number is no correction.
      { figure: "views", value: 12, correction: null, reason: null },
      { figure: "problems", value: 0, correction: null, reason: null },
    ]);
  });

  test("without a word of the officer is what the portal knows", () => {
    expect(takenFigures({ maturity: 1 }, {})).toEqual([
      { figure: "maturity", value: 1, correction: null, reason: null },
    ]);
  });
});

describe("words searched for in vain", () => {
  const names = ["تجديد رخصة القيادة", "Renewal of a driving licence"];

  test.each([
    ["تجديد الرخصه", true],
    ["رخصة قيادة", true],
    ["كيف تجديد رخصة", true],
    ["driving licences", true],
    ["رخصة", false],
    ["رخصة بناء", false],
    ["", false],
  ])("%s name the service: %s", (words, named) => {
    expect(namesService(words, names)).toBe(named);
  });
});
