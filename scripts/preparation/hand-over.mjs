import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { Refusal } from "./refusal.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program of the portal under its own Node and answers its exit code. Signals are passed on; should this
 * process be killed, the other notices by the closed channel.
 */
export function handOver({ root, node, words, onStart, onMessage }) {
  const bin = join(root, "node_modules/.bin");
  const child = spawn(node, words, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  if (child.pid) onStart(child.pid);
  child.on("message", onMessage);
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (signal)
        reject(new Refusal(`It was ended from outside (${signal}): it can be started again as it stands.`));
      else resolve(code);
    });
  });
}
