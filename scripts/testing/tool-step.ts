import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { step } from "#scripts/preparation/step.mjs";
import { FAILED, ofPlaywright, ofVitest, PASSED } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

export interface Tool {
  name: string;
  /** The program's file below the root and its words, run by Node. */
  words: readonly string[];
  environment?: Record<string, string>;
  /** Whose report tells the counts; without one the step counts as one. */
  report?: "vitest" | "playwright";
}

/** Runs one tool of the project; its words are shown when it fails. */
export async function toolStep(root: string, tool: Tool): Promise<Outcome> {
  const slug = tool.name.toLowerCase().replace(/[^a-z]+/g, "-");
  const report = join(root, ".data/logs", `test-${slug}.json`);
  const log = join(root, ".data/logs", `test-${slug}.log`);
  mkdirSync(join(root, ".data/logs"), { recursive: true });
  rmSync(report, { force: true });
  try {
    return await step(tool.name, async () => {
      const succeeded = await run(root, tool, report, log);
      const outcome = outcomeOf(tool, report, succeeded);
      if (!succeeded || outcome.failed > 0) throw new StepFailed(outcome);
      return outcome;
    });
  } catch (error) {
    console.log(readFileSync(log, "utf8"));
    if (error instanceof StepFailed) return error.outcome;
    throw error;
  }
}

class StepFailed extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super();
    this.outcome = outcome;
  }
}

async function run(root: string, tool: Tool, report: string, log: string): Promise<boolean> {
  const output = openSync(log, "w");
  const reporters =
    tool.report === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const child = spawn(process.execPath, [...tool.words, ...reporters], {
    cwd: root,
    env: { ...process.env, ...tool.environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ["ignore", output, output],
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  process.removeListener("exit", stop);
  closeSync(output);
  return code === 0;
}

function outcomeOf(tool: Tool, report: string, succeeded: boolean): Outcome {
  const failed = { ...FAILED, faults: [tool.name] };
  if (!tool.report) return succeeded ? PASSED : failed;
  if (!existsSync(report)) return failed;
  const content: unknown = JSON.parse(readFileSync(report, "utf8"));
  return tool.report === "vitest" ? ofVitest(content, succeeded) : ofPlaywright(content, succeeded);
}
