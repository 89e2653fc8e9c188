import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "#scripts/preparation/refusal.mjs";
import type { Running } from "./keep-running.ts";

export interface OwnProcess {
  root: string;
  environment: NodeJS.ProcessEnv;
  /** Its words go there, or, without one, where the launcher's go. */
  logFile: string | undefined;
}

const TO_FINISH_MS = 11_000;
const TO_BE_READY_MS = 60_000;

/** Starts a part of the portal in a process of its own and waits until it says that it is ready. */
export async function startOwnProcess(
  name: string,
  words: readonly string[],
  { root, environment, logFile }: OwnProcess,
): Promise<Running> {
  if (logFile) mkdirSync(dirname(logFile), { recursive: true });
  const log = logFile ? openSync(logFile, "a") : undefined;
  const preload = join(root, "scripts/launch/stop-with-launcher.mjs");
  // A session of its own: Ctrl-C reaches the launcher alone, and each part finishes what it has begun.
  const child = spawn(process.execPath, ["--import", preload, ...words], {
    cwd: root,
    env: { ...environment, NODE_ENV: "production" },
    detached: true,
    stdio: ["ignore", log ?? "inherit", log ?? "inherit", "ipc"],
  });
  if (log !== undefined) closeSync(log);

  const exited = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), TO_FINISH_MS);
    await exited.finally(() => clearTimeout(impatience));
  };
  const answer = new Promise<string>((resolve) => child.once("message", (word) => resolve(readyOrWhy(word))));
  const tooLate = timer(TO_BE_READY_MS);
  const first = await Promise.race([answer, exited.then(() => ""), tooLate.promise]).finally(tooLate.clear);
  if (first === "ready") return { exited, stop };
  await stop();
  throw new Refusal(`${name} did not start${first ? ` (${first})` : ""}: ${lastWords(logFile)}`);
}

/** It says `{ ready: true }`, or `{ failed: true, message }`. */
function readyOrWhy(word: unknown): string {
  const told = typeof word === "object" && word !== null ? { ...word } : {};
  if ("ready" in told && told.ready === true) return "ready";
  return "message" in told ? String(told.message) : "it said something unexpected";
}

function timer(milliseconds: number) {
  let handle: NodeJS.Timeout | undefined;
  const promise = new Promise<string>((resolve) => {
    handle = setTimeout(() => resolve(`not ready after ${milliseconds / 1000} s`), milliseconds);
  });
  return { promise, clear: () => clearTimeout(handle) };
}

function lastWords(logFile: string | undefined): string {
  if (!logFile) return "its words stand above.";
  return `see ${logFile}\n${readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-12).join("\n")}`;
}
