import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { drawnRoadmap } from "#bench/drawn-roadmap.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import { solveByHighs } from "#lib/roadmap/solve-by-highs.ts";
import { solveInThread } from "#lib/roadmap/solve-in-thread.ts";
import { proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const settings = { seconds: 30, gap: 0 };
const size = { proposals: 100, buildingBlocks: 15, quarters: 12 };
const scarce = { development: 0.4, otherSkills: 0.4, budget: 0.4 };

describe("solving in a thread", () => {
  test("comes to the same as solving here, while this thread goes on", async () => {
    const items = ["a", "b", "c"].map((id) => proposal(id, { effort: { development: 6 } }));
    const program = roadmapProgram(outlineOf(roadmapOf(items)));
    let ended = false;
    const solving = solveInThread(program, settings).finally(() => (ended = true));
    await setImmediate();
    expect(ended).toBe(false);
    expect(await solving).toEqual(await solveByHighs(program, settings));
  });

  test("is given up within a moment where the signal says so, with its reason", async () => {
    const program = roadmapProgram(outlineOf(drawnRoadmap(size, scarce, "given up")));
    const begun = performance.now();
    const solving = solveInThread(program, { seconds: 120, gap: 0 }, AbortSignal.timeout(1500));
    await expect(solving).rejects.toMatchObject({ name: "TimeoutError" });
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  test("does not begin where it was given up before", async () => {
    const solving = solveInThread(
      { columns: [], rows: [] },
      settings,
      AbortSignal.abort(new Error("no longer")),
    );
    await expect(solving).rejects.toThrow("no longer");
  });

  test("tells what went wrong in the thread", async () => {
    const column = { worth: Number.NaN, upper: 1, whole: true };
    await expect(solveInThread({ columns: [column], rows: [] }, settings)).rejects.toThrow();
  });
});
