import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "./refusal.mjs";

export interface Command {
  /** What failed, for the sentence that is said then: "The build failed". */
  failure: string;
  program: string;
  words: readonly string[];
  root: string;
  environment: NodeJS.ProcessEnv;
  logFile: string;
  signal?: AbortSignal;
}

/** Runs a command to its end with its words in a log file; a failure shows the last of them. */
export async function runCommand(command: Command): Promise<void> {
  mkdirSync(dirname(command.logFile), { recursive: true });
  const log = openSync(command.logFile, "w");
  const child = spawn(command.program, command.words, {
    cwd: command.root,
    env: command.environment,
    stdio: ["ignore", log, log],
    ...(command.signal ? { signal: command.signal } : {}),
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  }).finally(() => closeSync(log));
  if (code !== 0)
    throw new Refusal(`${command.failure}: see ${command.logFile}\n${lastLines(command.logFile)}`);
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-15).join("\n");
}
