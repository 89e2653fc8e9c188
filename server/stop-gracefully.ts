import type { FrontServer } from "./front.ts";

/** Counts the requests that a server is answering, from now on. */
export function countRunning(server: FrontServer): () => number {
  let running = 0;
  server.on("request", (_request, response) => {
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
  });
  return () => running;
}

/** Stops accepting, lets running requests finish for a while, then ends what is left. */
export async function stopGracefully(
  server: FrontServer,
  running: () => number,
  patienceMs: number,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection without a request, or one that never spoke, would keep the server until it is tired of it.
  const sweep = setInterval(() => {
    if (running() === 0) server.closeAllConnections();
    else server.closeIdleConnections();
  }, 50);
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
