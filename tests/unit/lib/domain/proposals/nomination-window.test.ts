import { expect, test } from "vitest";
import { nominationRefusal } from "#lib/domain/proposals/nomination-window.ts";

const round = { phase: "nominating", from: 1_000, until: 2_000 };

test.each([
  ["the first moment", round, round.from, null],
  ["the last moment", round, round.until - 1, null],
  ["before it begins", round, round.from - 1, { ok: false, reason: "roundNotNominating" }],
  ["at the deadline", round, round.until, { ok: false, reason: "nominationsClosed", deadline: round.until }],
  [
    "another phase",
    { ...round, phase: "evaluating" },
    round.from,
    { ok: false, reason: "roundNotNominating" },
  ],
])("%s", (_name, window, now, refusal) => {
  expect(nominationRefusal(window, now)).toEqual(refusal);
});
