import { expect, test } from "vitest";
import { runningTexts } from "#lib/domain/revisions/texts.ts";
import { content } from "#tests/support/factories/contents.ts";

test("every running text with where it stands; what is unknown has none", () => {
  const said = content({
    eligibility: null,
    costs: [
      { amount: 1, currency: "ILS", note: null, channel: null },
      { amount: 2, currency: "ILS", note: { ar: "للتجديد", en: null }, channel: null },
    ],
  });
  expect(runningTexts(said).map(({ field, place }) => [field, place])).toEqual([
    ["name", null],
    ["summary", null],
    ["evidence", 0],
    ["steps", 0],
    ["processingTime", null],
    ["costs", 1],
    ["costNote", null],
    ["outputs", 0],
    ["conditions", null],
  ]);
});
