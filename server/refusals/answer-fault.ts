import type { Duplex } from "node:stream";
import type { RefusalStatus } from "./refusal.ts";
import { refusalBytes } from "./send-refusal.ts";

/** Answers on a socket whose bytes were no request that could be read, or came too slowly. */
export function answerFault(fault: NodeJS.ErrnoException, socket: Duplex): void {
  // After a reset, or in the midst of an answer, there is nobody left to tell.
  if (fault.code === "ECONNRESET" || !socket.writable || hasAnswered(socket)) {
    socket.destroy();
    return;
  }
  socket.end(refusalBytes(statusOf(fault)), () => socket.destroy());
}

function statusOf({ code }: NodeJS.ErrnoException): RefusalStatus {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

function hasAnswered(socket: Duplex): boolean {
  return "_httpMessage" in socket && socket["_httpMessage"] !== null;
}
