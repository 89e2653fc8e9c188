import { expect, test } from "vitest";
import { setAsideSchema, weighedAdvice } from "#lib/domain/revisions/set-aside.ts";
import { content } from "#tests/support/factories/contents.ts";

const dated = { ar: "يُدفع عام 2026", en: "Paid at once" };
const aside = {
  rule: "willAge",
  field: "costNote",
  language: "ar",
  text: dated.ar,
  reason: "نص القرار",
} as const;

test("advice that was set aside carries the reason", () => {
  expect(weighedAdvice(content({ costNote: dated }), [aside])).toMatchObject([
    { rule: "willAge", reason: "نص القرار" },
  ]);
});

test.each([
  ["another text", { text: "يُدفع عام 2025" }],
  ["another field", { field: "conditions" as const }],
  ["another rule", { rule: "phone" as const }],
  ["the other language", { language: "en" as const }],
])("what was said of %s holds for this one no more", (_what, other) => {
  expect(weighedAdvice(content({ costNote: dated }), [{ ...aside, ...other }])).toMatchObject([
    { reason: null },
  ]);
});

test("a reason says something, of a field that there is", () => {
  expect(setAsideSchema.parse([aside])).toEqual([aside]);
  expect(setAsideSchema.safeParse([{ ...aside, reason: "" }]).success).toBe(false);
  expect(setAsideSchema.safeParse([{ ...aside, field: "colour" }]).success).toBe(false);
});
