import { expect, test } from "vitest";
import { shareInWords } from "#components/indicators/share-in-words.ts";

test.each([
  [0, "0%"],
  [0.001, "<1%"],
  [0.126, "13%"],
  [0.999, ">99%"],
  [1, "100%"],
])("a share of %d is written %s", (share, written) => {
  expect(shareInWords("ar", share)).toBe(written);
});
