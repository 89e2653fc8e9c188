import { expect, test } from "vitest";
import { editionAddress } from "#lib/domain/rankings/edition-address.ts";

test.each([
  ["the first is called like its round", 0, [], "2026"],
  ["a correction is numbered", 1, ["2026"], "2026-correction-1"],
  ["so is the next", 2, ["2026", "2026-correction-1"], "2026-correction-2"],
  ["one that follows a correction of old goes on counting", 2, ["2026", "2026-2"], "2026-correction-2"],
  ["a round of the same name is left in peace", 1, ["2026", "2026-correction-1"], "2026-correction-2"],
  ["where a correction of old took the name of the round", 0, ["2026"], "2026-edition-1"],
  ["and the next one as well", 0, ["2026", "2026-edition-1"], "2026-edition-2"],
])("%s", (_name, earlier, taken, address) => {
  expect(editionAddress({ round: "2026", earlier, taken })).toBe(address);
});
