import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { countPages } from "./counting/count-pages.ts";
import { createFront, type FrontOptions } from "./front.ts";
import { listenForChanges } from "./prepared/listen-for-changes.ts";
import { countRunning, stopGracefully } from "./stop-gracefully.ts";

interface Serving extends FrontOptions {
  port: number;
  host?: string;
  /** Where changes are heard of and opened pages are counted; without it neither happens. */
  databaseUrl?: string;
  /** The day of a moment, where the portal is used. */
  dayOf?: (moment: Date) => string;
  log: Logger;
}

const patienceMs = 10_000;

/** Serves until the process is told to stop, then lets running requests finish and ends the process with 0. */
export async function serve({ port, host, databaseUrl, dayOf, ...options }: Serving): Promise<void> {
  const { log } = options;
  const counting = databaseUrl && dayOf ? countPages({ databaseUrl, log, dayOf }) : undefined;
  const { server, outdate } = createFront({ ...options, onSent: counting?.count });
  const running = countRunning(server);
  server.listen({ port, host });
  await once(server, "listening");
  const writeCounts = () => void counting?.write();
  const stopListening = databaseUrl
    ? listenForChanges({ databaseUrl, log, outdate, writeCounts })
    : undefined;
  const stop = async (reason: string) => {
    log.info({ reason }, "stopping");
    await Promise.all([stopGracefully(server, running, patienceMs), stopListening?.(), counting?.write()]);
    await counting?.stop();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));
  const address = server.address();
  log.info({ port: portOf(address) ?? port }, "ready");
  process.send?.({ ready: true, port: portOf(address) ?? port });
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return address !== null && typeof address === "object" ? address.port : undefined;
}
