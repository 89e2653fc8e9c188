import type { IncomingMessage } from "node:http";

/** What a client may still send after it was refused, so that it gets to read why instead of a broken line. */
const patienceMs = 5_000;
const patienceBytes = 64 * 1024 * 1024;

export function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  let bytes = 0;
  const timer = setTimeout(() => request.socket.destroy(), patienceMs);
  timer.unref();
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > patienceBytes) request.socket.destroy();
  });
  request.once("close", () => clearTimeout(timer));
  request.resume();
}
