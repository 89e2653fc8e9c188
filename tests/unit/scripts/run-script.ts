import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** Runs a script as a person would, with `input` on standard input. */
export async function runScript(script: string, args: string[], input = "") {
  const child = spawn(process.execPath, [`scripts/${script}`, ...args]);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { stdout, stderr, exitCode };
}
