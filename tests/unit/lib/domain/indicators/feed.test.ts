import { describe, expect, test } from "vitest";
import { feedOutcome, isAgainst, isWritten, type HandedValue } from "#lib/domain/indicators/feed.ts";

const [own, other] = ["source-a", "source-b"];
const whole = { value: 10, partial: false, sourceId: own, sourceIsGone: false };
const begun = { ...whole, value: 4, partial: true };
const handed = (value: number, more: Partial<HandedValue> = {}) => ({
  value,
  partial: false,
  corrects: false,
  ...more,
});

describe("A value that a source hands over", () => {
  test.each([
    ["is recorded where nothing is held", null, handed(10), own, "recorded"],
    ["changes nothing where the same is held", whole, handed(10), own, "unchanged"],
    ["changes nothing where another source said the same", whole, handed(10), other, "unchanged"],
    ["is a conflict where another value is held", whole, handed(11), own, "conflict"],
    ["is corrected where it says so", whole, handed(11, { corrects: true }), own, "corrected"],
    ["is left to the source whose value it is", whole, handed(11, { corrects: true }), other, "notItsOwn"],
    [
      "goes on where the source is gone whose value it was",
      { ...whole, sourceIsGone: true },
      handed(11, { corrects: true }),
      other,
      "corrected",
    ],
    ["does not change what a document stated", { ...whole, sourceId: null }, handed(11), own, "notItsOwn"],
    [
      "is the quality team's own where a document stated it",
      { ...whole, sourceId: null },
      handed(11),
      null,
      "conflict",
    ],
    [
      "is put right by the quality team where it says so",
      { ...whole, sourceId: null },
      handed(11, { corrects: true }),
      null,
      "corrected",
    ],
    [
      "is left to its source by the quality team too",
      whole,
      handed(11, { corrects: true }),
      null,
      "notItsOwn",
    ],
    ["grows with a period that was not over", begun, handed(6, { partial: true }), own, "updated"],
    ["is completed when its period is over", begun, handed(4), own, "updated"],
    ["is not unfinished again without a word", whole, handed(10, { partial: true }), own, "conflict"],
  ] as const)("%s", (_name, held, value, source, outcome) => {
    expect(feedOutcome(held, value, source)).toBe(outcome);
  });

  test.each([
    ["recorded", true, false],
    ["updated", true, false],
    ["corrected", true, false],
    ["unchanged", false, false],
    ["conflict", false, true],
    ["notItsOwn", false, true],
  ] as const)("%s: written %s, against what is held %s", (outcome, written, against) => {
    expect([isWritten(outcome), isAgainst(outcome)]).toEqual([written, against]);
  });
});
