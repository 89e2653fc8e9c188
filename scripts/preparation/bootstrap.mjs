import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./hand-over.mjs";
import { install, isInstalled } from "./installation.mjs";
import { readLock, takeLock, takeLockWhenFree } from "./lock.mjs";
import { projectNode } from "./project-node.mjs";
import { Refusal, sayWhy } from "./refusal.mjs";
import { step } from "./step.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const locks = join(root, ".data/locks");
const LOCKS = ["portal", "tests", "check"];

/** Installs what is missing and runs `entry` under the portal's own Node, one at a time for each lock. */
export async function bootstrap({ lock: name, using, entry }) {
  let lock;
  try {
    lock = take(name, using);
    process.once("exit", () => lock.release());
    await ensureInstalled(name, lock);
    process.exitCode = await handOver({
      root,
      node: projectNode(root),
      words: [entry, ...process.argv.slice(2)],
      onStart: (pid) => lock.share(pid),
      onMessage: (message) => lock.note(message),
    });
  } catch (error) {
    sayWhy(error);
    process.exitCode = 1;
  }
}

function take(name, using) {
  const attempt = takeLock(join(locks, `${name}.lock`), { using });
  if (attempt.taken) return attempt.lock;
  const { holders, address } = attempt.heldBy;
  const where = address ? ` and answers at ${address}` : "";
  const pid = holders[0].pid;
  throw new Refusal(`${using} is already started from this checkout${where}: to stop it, run kill ${pid}.`);
}

/** Two commands may find the dependencies missing together: one installs, the other waits. */
async function ensureInstalled(name, lock) {
  if (!isInstalled(root)) {
    const installing = await takeLockWhenFree(join(locks, "install.lock"), sayWaiting);
    try {
      if (!isInstalled(root)) await installUnlessInUse(name);
    } finally {
      installing.release();
    }
  }
  lock.note({ installed: true });
}

async function installUnlessInUse(name) {
  const others = LOCKS.filter((other) => other !== name).map((other) =>
    readLock(join(locks, `${other}.lock`)),
  );
  const user = others.find((other) => other?.installed);
  if (user) {
    throw new Refusal(
      `package-lock.json has changed, and ${user.using.toLowerCase()} (process ${user.holders[0].pid}) works with what is installed: stop it first.`,
    );
  }
  await step("Installing the pinned dependencies", () => install(root));
}

function sayWaiting({ holders }) {
  console.log(`Another command installs the dependencies (process ${holders[0].pid}): waiting for it.`);
}
