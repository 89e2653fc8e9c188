import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

const MAJOR = 24;

/** The Node that npm installed with the portal, or the running one when it is as new. */
export function projectNode(root) {
  const own = join(root, "node_modules/.bin/node");
  if (majorOf(own) >= MAJOR) return own;
  if (majorOf(process.execPath) >= MAJOR) return process.execPath;
  throw new Refusal(
    `There is no Node ${MAJOR} for ${process.platform} ${process.arch} among the dependencies: install Node ${MAJOR} and start again.`,
  );
}

function majorOf(program) {
  const answer = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number(/^v(\d+)\./.exec(answer.stdout ?? "")?.[1] ?? 0);
}
