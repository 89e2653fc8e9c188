import { describe, expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import { solveTwice } from "#lib/roadmap/solve-twice.ts";
import type { Solver, SolverAnswer } from "#lib/roadmap/solver.ts";
import { proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const program = roadmapProgram(outlineOf(roadmapOf([proposal("a", { duration: 2 })])));

/** Solves by saying one answer after the other, and keeps what it was asked. */
async function solvedBy(...answers: SolverAnswer[]) {
  const asked: { columns: number; seconds: number; first: number[] | undefined }[] = [];
  const solver: Solver = ({ columns }, { seconds, first }) => {
    asked.push({ columns: columns.length, seconds, first });
    return Promise.resolve(answers[asked.length - 1] ?? { status: "impossible" });
  };
  return { answer: await solveTwice(program, { solver, seconds: 60, gap: 0.02 }), asked };
}

const started = { steps: [0, 1, 1], starts: [0, 1, 0] };

describe("solving twice", () => {
  test("asks once where the steps are solved or impossible", async () => {
    const solved = await solvedBy({ status: "solved", values: started.steps, bound: 50 });
    expect(solved.answer).toEqual({ status: "solved", values: started.starts, bound: 50 });
    expect(solved.asked).toMatchObject([{ seconds: 40 }]);
    const impossible = await solvedBy({ status: "impossible" });
    expect(impossible.answer).toEqual({ status: "impossible" });
    expect(impossible.asked).toHaveLength(1);
  });

  test("begins the second time with what was found, and keeps the lower bound", async () => {
    const { answer, asked } = await solvedBy(
      { status: "stopped", values: started.steps, bound: 50 },
      { status: "stopped", values: [1, 0, 0], bound: 60 },
    );
    expect(asked[1]).toMatchObject({ seconds: expect.closeTo(20, 9), first: started.starts });
    expect(answer).toEqual({ status: "stopped", values: [1, 0, 0], bound: 50 });
  });

  test("keeps what was found where the second time finds nothing", async () => {
    const { answer } = await solvedBy(
      { status: "stopped", values: started.steps, bound: 50 },
      { status: "stopped", values: null, bound: 45 },
    );
    expect(answer).toEqual({ status: "stopped", values: started.starts, bound: 45 });
  });

  test("has nothing where nothing was found, and believes the second time that nothing can be", async () => {
    const nothing = { status: "stopped", values: null, bound: 50 } as const;
    const { answer, asked } = await solvedBy(nothing, nothing);
    expect(answer).toEqual(nothing);
    expect(asked[1]?.first).toBeUndefined();
    expect((await solvedBy(nothing, { status: "impossible" })).answer).toEqual({ status: "impossible" });
  });
});
