import { expect, test } from "vitest";
import { contentBegun, contentSchema } from "#lib/domain/revisions/content.ts";
import { content } from "#tests/support/factories/contents.ts";

test("a whole content and one that was only begun are read as they were written", () => {
  const begun = contentBegun({ ar: "اسم", en: null }, null);
  for (const said of [content(), begun])
    expect(contentSchema.parse(JSON.parse(JSON.stringify(said)))).toEqual(said);
});

test.each([
  ["an English text without the Arabic", { eligibility: { ar: "", en: "Everyone" } }],
  ["a fee below nothing", { costs: [{ amount: -1, currency: "ILS", note: null, channel: null }] }],
  ["a level that there is not", { maturity: 5 }],
  ["a step of no time", { steps: [{ text: { ar: "خطوة", en: null }, expectedMinutes: 0 }] }],
])("%s is none", (_what, wrong) => {
  expect(contentSchema.safeParse({ ...content(), ...wrong }).success).toBe(false);
});
