import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { maskedPath } from "./masked-path.ts";

/** One line for an answer that failed or was slow, with nothing in it of the person who asked. */
export function logUnusual(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  slowMs: number,
): void {
  const started = performance.now();
  response.once("finish", () => {
    const ms = Math.round(performance.now() - started);
    const { statusCode: status } = response;
    const line = { method: request.method, path: maskedPath(request.url ?? ""), status, ms };
    if (status >= 500) log.error(line, "request failed");
    else if (ms >= slowMs) log.warn(line, "slow request");
  });
}
