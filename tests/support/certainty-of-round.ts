import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const script = join(import.meta.dirname, "compute-certainty.ts");

/** Has the certainty of a round computed where no worker runs, by a process that may load the portal's own jobs. */
export async function computeCertaintyOf(round: string): Promise<void> {
  await promisify(execFile)(process.execPath, ["--conditions=react-server", script, round]);
}
