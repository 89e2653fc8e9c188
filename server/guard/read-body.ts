import type { IncomingMessage } from "node:http";

export type ReadBody =
  { outcome: "read"; body: Buffer } | { outcome: "too-large" | "too-slow" | "too-many" | "gone" };

export interface BodyLimits {
  /** Of one body. */
  bytes: number;
  /** Of all bodies being read at once. */
  bytesTogether: number;
  /** A body may take this long, and a second more for each `bytesPerSecond` that has come: slow lines may finish. */
  patienceMs: number;
  bytesPerSecond: number;
}

let bytesInHand = 0;

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** The whole body, within limits, before anything behind is woken for it. */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<ReadBody> {
  if (Number(request.headers["content-length"] ?? 0) > limits.bytes)
    return Promise.resolve({ outcome: "too-large" });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const started = performance.now();
    let size = 0;
    let timer = setTimeout(checkPace, limits.patienceMs);

    function checkPace() {
      const allowed = limits.patienceMs + (size / limits.bytesPerSecond) * 1000;
      const left = allowed - (performance.now() - started);
      if (left <= 0) return finish({ outcome: "too-slow" });
      timer = setTimeout(checkPace, left);
    }
    function take(chunk: Buffer) {
      size += chunk.length;
      bytesInHand += chunk.length;
      chunks.push(chunk);
      if (size > limits.bytes) finish({ outcome: "too-large" });
      else if (bytesInHand > limits.bytesTogether) finish({ outcome: "too-many" });
    }
    function complete() {
      finish({ outcome: "read", body: Buffer.concat(chunks) });
    }
    function fail() {
      finish({ outcome: "gone" });
    }
    function finish(result: ReadBody) {
      clearTimeout(timer);
      bytesInHand -= size;
      request.off("data", take).off("end", complete).off("error", fail).off("close", fail);
      request.on("error", ignore);
      resolve(result);
    }
    request.on("data", take).on("end", complete).on("error", fail).on("close", fail);
  });
}

function ignore() {}
