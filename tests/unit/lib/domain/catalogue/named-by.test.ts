import { describe, expect, test } from "vitest";
import { namedBy } from "#lib/domain/catalogue/named-by.ts";

const names = new Map([
  ["education", { ar: "وزارة التربية والتعليم العالي", en: "Ministry of Education" }],
  ["health", { ar: "وزارة الصحة", en: "Ministry of Health", code: "MOH" }],
  ["labour", { ar: "وزارة العمل", en: null }],
  ["justice", { ar: "وزارة العدل", en: "Ministry of Justice" }],
  ["health-council", { ar: "مجلس الصحة الأعلى", en: "Health Council" }],
]);

describe("names that say all of what was typed", () => {
  test.each([
    ["وزاره الصحه", ["health"]],
    ["وين الصحة", ["health", "health-council"]],
    ["التعليم", ["education"]],
    ["Ministry of Health", ["health"]],
    ["health council", ["health-council"]],
    ["عمل", ["labour"]],
    ["moh", ["health"]],
    ["MOH-", ["health"]],
  ])("%s names %j", (query, keys) => {
    expect(namedBy(query, names)).toEqual(keys);
  });

  test.each(["", "%", "وزارة", "رخصة", "الصحة رخصة"])("«%s» names none", (query) => {
    expect(namedBy(query, names)).toEqual([]);
  });
});
