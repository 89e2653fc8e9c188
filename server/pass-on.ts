import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { dressResponse } from "./answers/dress-response.ts";
import type { WatchedResponse } from "./answers/watched-response.ts";
import { cleanHeaders } from "./guard/forged-headers.ts";
import type { Forwarding } from "./guard/forwarding.ts";
import { hasBody, readBody, type ReadBody } from "./guard/read-body.ts";
import type { FrontLimits } from "./limits.ts";
import { maskedPath } from "./masked-path.ts";
import { isPersonal } from "./prepared/may-use-prepared.ts";
import type { Handler } from "./prepared/render-page.ts";
import { replayedRequest } from "./prepared/replayed-request.ts";
import type { Refusal, RefusalStatus } from "./refusals/refusal.ts";

interface Passing {
  handler: Handler;
  log: Logger;
  limits: FrontLimits;
  from: Forwarding;
  refuse: (refusal: Refusal) => void;
}

const refusalOf: Record<Exclude<ReadBody["outcome"], "read" | "gone">, RefusalStatus> = {
  "too-large": 413,
  "too-slow": 408,
  "too-many": 503,
};

/** Lets the framework answer a request: cleaned, complete, within its time, and with the answer dressed. */
export async function passOn(
  request: IncomingMessage,
  response: WatchedResponse,
  passing: Passing,
): Promise<void> {
  const { handler, log, limits, from, refuse } = passing;
  const isOwn = isPersonal(request.headers);
  cleanHeaders(request.headers, from);
  const passed = hasBody(request) ? await withBody(request, limits) : request;
  if (passed === "gone") return;
  if (typeof passed === "number") return refuse({ status: passed });
  dressResponse(response, { protocol: from.protocol, isPersonal: isOwn });
  response.on("error", () => undefined);
  const giveUp = (cause: unknown) => {
    if (response.writableEnded) return;
    const reference = crypto.randomUUID().slice(0, 8);
    log.error(
      { reference, method: request.method, path: maskedPath(request.url ?? ""), err: cause },
      "no answer",
    );
    if (response.headersSent) response.destroy();
    else refuse({ status: 503, reference });
  };
  const timer = setTimeout(() => response.headersSent || giveUp("out of time"), limits.answerMs);
  response.once("close", () => clearTimeout(timer));
  try {
    await handler(passed, response);
  } catch (cause) {
    giveUp(cause);
  }
}

async function withBody(
  request: IncomingMessage,
  limits: FrontLimits,
): Promise<IncomingMessage | "gone" | RefusalStatus> {
  const result = await readBody(request, limits.body);
  if (result.outcome === "gone") return "gone";
  if (result.outcome !== "read") return refusalOf[result.outcome];
  const { method = "", url = "", headers, socket } = request;
  delete headers["transfer-encoding"];
  headers["content-length"] = String(result.body.length);
  return replayedRequest({ method, url, headers, body: result.body, socket });
}
