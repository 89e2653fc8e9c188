import type { Running } from "./keep-running.ts";
import { startOwnProcess, type OwnProcess } from "./own-process.ts";

/** The front with the framework behind it: everything that is asked of the portal. */
export function startPortalServer(setting: OwnProcess): Promise<Running> {
  return startOwnProcess("The portal's server", ["server/start.ts"], setting);
}
