import { createServer } from "node:net";

const LOOPBACK = "127.0.0.1";

/** Whether nothing listens on the port, of `host` or, without one, of any address of this machine. */
export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, ...(host ? { host } : {}), exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });
}

/** The preferred port while it is free, else another one below those that outgoing connections take. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred, LOOPBACK))) return preferred;
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    if (await isFree(port, LOOPBACK)) return port;
  }
}
