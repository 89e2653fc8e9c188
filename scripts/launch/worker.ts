import type { Running } from "./keep-running.ts";
import { startOwnProcess, type OwnProcess } from "./own-process.ts";

/** A job that asks for more memory ends the worker alone. */
const memory = "--max-old-space-size=256";

/** What runs the background jobs. It loads the portal's own code, which says that it is for the server alone. */
export function startWorkerProcess(setting: OwnProcess): Promise<Running> {
  return startOwnProcess("The worker", [memory, "--conditions=react-server", "worker/start.ts"], setting);
}
