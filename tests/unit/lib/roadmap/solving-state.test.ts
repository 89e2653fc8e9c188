import { describe, expect, test } from "vitest";
import { solvingState } from "#lib/roadmap/solving-state.ts";

const askedAt = new Date("2026-11-28T08:00:00Z");
const after = (minutes: number) => new Date(askedAt.getTime() + 60_000 * minutes);

describe("where a solving stands", () => {
  test.each([
    { name: "it waits", startedAt: null, outcome: null, now: after(1), state: "waiting" },
    { name: "it runs", startedAt: after(1), outcome: null, now: after(2), state: "running" },
    { name: "it ended", startedAt: after(1), outcome: "planned", now: after(100), state: "planned" },
    { name: "nobody took it up", startedAt: null, outcome: null, now: after(17), state: "lost" },
    { name: "nothing was heard of it", startedAt: after(5), outcome: null, now: after(22), state: "lost" },
    { name: "it began late", startedAt: after(5), outcome: null, now: after(17), state: "running" },
  ] as const)("$name: $state", ({ startedAt, outcome, now, state }) => {
    expect(solvingState({ askedAt, startedAt, outcome, seconds: 60 }, now)).toBe(state);
  });
});
