import type { IncomingMessage } from "node:http";
import { holdBack, isBlankDocument, mayBeBlank } from "./answers/blank-document.ts";
import { compressBody } from "./answers/compress-body.ts";
import { dressResponse } from "./answers/dress-response.ts";
import type { WatchedResponse } from "./answers/watched-response.ts";
import { cleanHeaders } from "./guard/forged-headers.ts";
import { hasBody, readBody, type ReadBody } from "./guard/read-body.ts";
import type { FrontLimits } from "./limits.ts";
import { maskedPath } from "./masked-path.ts";
import type { Passing } from "./passing.ts";
import { isPersonal } from "./prepared/may-use-prepared.ts";
import { replayedRequest } from "./prepared/replayed-request.ts";
import type { RefusalStatus } from "./refusals/refusal.ts";
import { sendMissingPage } from "./send-missing-page.ts";

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
  const { handler, limits, from, refuse } = passing;
  const isOwn = isPersonal(request.headers);
  cleanHeaders(request.headers, from);
  const passed = hasBody(request) ? await withBody(request, limits) : request;
  if (passed === "gone") return;
  if (typeof passed === "number") return refuse({ status: passed });
  response.watchHead(() => {
    dressResponse(response, { protocol: from.protocol, isPersonal: isOwn });
    shapeBody(request, response, passing);
  });
  response.on("error", () => undefined);
  const timer = setTimeout(() => giveUp(request, response, "out of time", passing), limits.answerMs);
  response.once("close", () => clearTimeout(timer));
  try {
    await handler(passed, response);
  } catch (cause) {
    giveUp(request, response, cause, passing);
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

function shapeBody(request: IncomingMessage, response: WatchedResponse, passing: Passing): void {
  const acceptEncoding = request.headers["accept-encoding"];
  const isOldForm = response.hasHeader("x-nextjs-action-not-found") && !request.headers["next-action"];
  // A form of an earlier build, sent without scripts: the framework has only a bare sentence for it.
  if (isOldForm) return holdBack(response, () => passing.refuse({ status: 409 }));
  if (!mayBeBlank(response)) return compressBody(response, acceptEncoding);
  holdBack(response, (body) => {
    if (!isBlankDocument(body)) {
      compressBody(response, acceptEncoding);
      response.writeHead(response.statusCode);
      response.end(body);
    } else if (response.statusCode === 404) {
      void sendMissingPage(request, response, passing);
    } else {
      refuseWithReference(request, `status ${response.statusCode}`, 500, passing);
    }
  });
}

function giveUp(request: IncomingMessage, response: WatchedResponse, cause: unknown, passing: Passing): void {
  if (response.writableEnded) return;
  if (!response.headersSent) return refuseWithReference(request, cause, 503, passing);
  passing.log.error({ path: maskedPath(request.url ?? ""), err: cause }, "an answer broke off");
  response.destroy();
}

function refuseWithReference(
  request: IncomingMessage,
  cause: unknown,
  status: 500 | 503,
  passing: Passing,
): void {
  const reference = crypto.randomUUID().slice(0, 8);
  const { method, url = "" } = request;
  passing.log.error({ reference, method, path: maskedPath(url), err: cause }, "no answer");
  passing.refuse({ status, reference });
}
