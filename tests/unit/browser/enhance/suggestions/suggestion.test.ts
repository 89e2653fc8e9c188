import { describe, expect, test } from "vitest";
import { pathOf, readSuggestions, type Suggestion } from "#browser/enhance/suggestions/suggestion.ts";

const service: Suggestion = {
  kind: "service",
  name: { ar: "تجديد ترخيص مركبة", en: "Vehicle licence renewal" },
  code: "MOT-001",
  organisation: { ar: "وزارة النقل والمواصلات", en: null },
  url: "https://portal.example/ar/services/MOT-001",
};

describe("the suggestions of an answer", () => {
  test("are those that are whole", () => {
    const event = { ...service, kind: "lifeEvent", code: null, organisation: null };
    expect(readSuggestions({ items: [service, event] })).toEqual([service, event]);
  });

  test.each([
    null,
    "x",
    [service],
    {},
    { items: "x" },
    { items: [null, 1, "x", {}] },
    { items: [{ ...service, kind: "person" }] },
    { items: [{ ...service, name: "x" }] },
    { items: [{ ...service, name: { ar: "x" } }] },
    { items: [{ ...service, code: 1 }] },
    { items: [{ ...service, organisation: undefined }] },
    { items: [{ ...service, url: "javascript:alert(1)" }] },
    { items: [{ ...service, url: "//evil.example" }] },
    { items: [{ ...service, url: undefined }] },
  ])("are none in %j", (answer) => expect(readSuggestions(answer)).toEqual([]));
});

describe("where a suggestion leads", () => {
  test.each([
    ["ar", "/ar/services/MOT-001"],
    ["en", "/en/services/MOT-001"],
  ])("in %s", (language, path) => expect(pathOf(service, language)).toBe(path));

  test("is never another site", () => {
    const elsewhere = { ...service, url: "https://evil.example/ar//evil.example/x" };
    expect(pathOf(elsewhere, "ar")).toMatch(/^\/ar\//);
  });
});
