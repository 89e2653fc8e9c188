import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { impactAndReadiness, tableOf } from "#tests/support/decision-table.ts";
import { runScript } from "./run-script.ts";

const MALFORMED = 2;
const table = tableOf(impactAndReadiness, { p1: [5, 4], p2: [2, 3], p3: [2, 3] });

describe("the command that ranks a table", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rank-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("prints the results and their certainty as JSON", async () => {
    const file = join(folder, "table.json");
    await writeFile(file, JSON.stringify(table));
    const { stdout, stderr, exitCode } = await runScript("rank.ts", [file]);
    expect(JSON.parse(stdout)).toEqual(robustResults(table));
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  test("reads standard input where the file is -", async () => {
    const { stdout, exitCode } = await runScript("rank.ts", ["-"], JSON.stringify(table));
    expect(JSON.parse(stdout)).toEqual(robustResults(table));
    expect(exitCode).toBe(0);
  });

  test("refuses a malformed table with the path of each field and the reason", async () => {
    const scores = table.scores.map((score, index) => (index === 3 ? { ...score, level: 7 } : score));
    const { stdout, stderr, exitCode } = await runScript(
      "rank.ts",
      ["-"],
      JSON.stringify({ ...table, scores }),
    );
    expect(stderr).toBe("-: scores[3].level is not between 1 and 5 (levelOutsideScale)\n");
    expect([stdout, exitCode]).toEqual(["", MALFORMED]);
  });

  test.each([
    ["a file that is not there", ["no-such-file.json"], "", "no-such-file.json: cannot be read: ENOENT"],
    ["what is not JSON", ["-"], "id,weight", "-: is not JSON in UTF-8:"],
    ["no file", [], "", "Usage: npm run --silent rank -- FILE"],
  ])("refuses %s", async (_, args, input, beginning) => {
    const { stdout, stderr, exitCode } = await runScript("rank.ts", args, input);
    expect(stderr.slice(0, beginning.length)).toBe(beginning);
    expect([stdout, exitCode]).toEqual(["", MALFORMED]);
  });
});
