import { describe, expect, test } from "vitest";
import { frozenRound, publishedBundle } from "#tests/support/frozen-round.ts";
import { publishedRoadmapDocument } from "#tests/support/roadmap-document.ts";
import { runScript } from "./run-script.ts";

const AGREES = 0;
const DIFFERS = 1;
const MALFORMED = 2;

const published = JSON.stringify(publishedBundle());
const verify = (input: string) => runScript("verify.ts", ["-"], input);

describe("the command that verifies a bundle", () => {
  test("says where everything agrees", async () => {
    const { stdout, stderr, exitCode } = await verify(published);
    expect(stdout).toBe("-: every number and the hash agree\n");
    expect([stderr, exitCode]).toEqual(["", AGREES]);
  });

  test("prints the differences", async () => {
    const { stdout, exitCode } = await verify(published.replace('"priority":82.5', '"priority":90'));
    expect(stdout).toMatch(
      /^results\.proposals\[0\]\.priority: published 90, recomputed 82\.5\nhash: published "\w+", recomputed "\w+"\n-: 2 differences\n$/,
    );
    expect(exitCode).toBe(DIFFERS);
  });

  test("shows a field that only one side has", async () => {
    const { stdout, exitCode } = await verify(published.replace('"rank":1', '"rank":1,"grade":1'));
    expect(stdout).toContain("results.proposals[0].grade: published 1, recomputed nothing\n");
    expect(exitCode).toBe(DIFFERS);
  });

  test.each([
    [
      "a decision table that is no bundle",
      JSON.stringify({ ...frozenRound, hash: undefined }),
      "-: results is missing (missing)\n",
    ],
    [
      "another version",
      published.replace('"formatVersion":2', '"formatVersion":9'),
      "-: formatVersion is not a version of the format known here (unknownVersion)\n",
    ],
    ["what is not JSON", "", "-: is not JSON in UTF-8:"],
  ])("refuses %s", async (_, input, sentence) => {
    const { stdout, stderr, exitCode } = await verify(input);
    expect(stderr).toContain(sentence);
    expect([stdout, exitCode]).toEqual(["", MALFORMED]);
  });

  test("says that a roadmap holds, or what of it does not", async () => {
    const roadmap = JSON.stringify(publishedRoadmapDocument());
    expect(await verify(roadmap)).toEqual({
      stdout: "-: the plan keeps its conditions\n-: every number and the hash agree\n",
      stderr: "",
      exitCode: AGREES,
    });
    const moved = await verify(roadmap.replace('"quarter":"2027-Q1"', '"quarter":"2026-Q4"'));
    expect(moved.stdout).toMatch(
      /^plan: unknownQuarter \{"item":"licence"\}\nobjective: published [\d.]+, recomputed 0\n/,
    );
    expect(moved.stdout).toMatch(/\n-: 3 differences\n$/);
    expect(moved.exitCode).toBe(DIFFERS);
  });

  test("refuses a roadmap of a faulty input with the path of each fault", async () => {
    const { stdout, stderr, exitCode } = await verify(
      JSON.stringify({ ...publishedRoadmapDocument(), input: { quarters: ["2027-Q5"] } }),
    );
    expect(stderr).toContain("-: input.quarters[0] is not a quarter, as in 2027-Q1 (notAQuarter)\n");
    expect(stderr).toContain("-: input.items is missing (missing)\n");
    expect([stdout, exitCode]).toEqual(["", MALFORMED]);
  });

  test("asks for a file", async () => {
    const { stderr, exitCode } = await runScript("verify.ts", []);
    expect(stderr).toMatch(/^Usage: npm run --silent verify -- FILE/);
    expect(exitCode).toBe(MALFORMED);
  });
});
