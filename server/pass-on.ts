import type { IncomingMessage } from "node:http";
import { holdBack, isBlankDocument, mayBeBlank } from "./answers/blank-document.ts";
import { compressBody } from "./answers/compress-body.ts";
import { dressResponse } from "./answers/dress-response.ts";
import { dressLightDocument, isToBeLight } from "./answers/light-document.ts";
import { sendDocument } from "./answers/send-document.ts";
import type { WatchedResponse } from "./answers/watched-response.ts";
import { cleanHeaders } from "./guard/forged-headers.ts";
import { hasBody, readBody, type BodyLimits, type ReadBody } from "./guard/read-body.ts";
import type { FrontLimits } from "./limits.ts";
import { maskedPath } from "./masked-path.ts";
import type { Passing } from "./passing.ts";
import { isPersonal } from "./prepared/may-use-prepared.ts";
import { replayedRequest } from "./prepared/replayed-request.ts";
import type { RefusalStatus } from "./refusals/refusal.ts";
import { sendUnsentForm, signInInstead } from "./refusals/unsent-form.ts";
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
  // To a reader without a name the framework would send the head of a page in pieces.
  request.headers["user-agent"] ||= "unknown";
  const sent = hasBody(request) ? await readBody(request, bodyLimits(request, limits)) : null;
  if (sent?.outcome === "gone") return;
  if (sent && sent.outcome !== "read") return refuse({ status: refusalOf[sent.outcome] });
  response.watchHead(() => {
    const isLight = isToBeLight(response);
    dressResponse(response, { protocol: from.protocol, isPersonal: isOwn });
    if (isLight) dressLightDocument(response, from);
    const signIn = sent && signInInstead(request, response);
    if (!signIn) return shapeBody(request, response, passing, isLight);
    holdBack(response, () => {
      const unsent = { body: sent.body, signIn, protocol: from.protocol };
      void sendUnsentForm(request, response, unsent).catch(() => refuse({ status: 400 }));
    });
  });
  response.on("error", () => undefined);
  const timer = setTimeout(() => giveUp(request, response, "out of time", passing), limits.answerMs);
  response.once("close", () => clearTimeout(timer));
  try {
    await handler(sent ? withBody(request, sent.body) : request, response);
  } catch (cause) {
    giveUp(request, response, cause, passing);
  }
}

function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method = "", url = "", headers, socket } = request;
  delete headers["transfer-encoding"];
  headers["content-length"] = String(body.length);
  return replayedRequest({ method, url, headers, body, socket });
}

function bodyLimits({ url = "" }: IncomingMessage, { body, uploads }: FrontLimits): BodyLimits {
  const [path = ""] = url.split("?");
  const upload = uploads.find((one) => one.path.test(path));
  return upload ? { ...body, bytes: upload.bytes } : body;
}

function shapeBody(
  request: IncomingMessage,
  response: WatchedResponse,
  passing: Passing,
  isLight: boolean,
): void {
  const acceptEncoding = request.headers["accept-encoding"];
  const isOldForm = response.hasHeader("x-nextjs-action-not-found") && !request.headers["next-action"];
  // A form of an earlier build, sent without scripts: the framework has only a bare sentence for it.
  if (isOldForm) return holdBack(response, () => passing.refuse({ status: 409 }));
  if (!isLight && !mayBeBlank(response)) return compressBody(response, acceptEncoding);
  if (request.method === "HEAD") return;
  holdBack(response, (body) => {
    const document = isLight ? passing.lighten(body.toString("utf8")) : body;
    if (mayBeBlank(response) && isBlankDocument(body)) {
      if (response.statusCode === 404) return void sendMissingPage(request, response, passing);
      return refuseWithReference(request, `status ${response.statusCode}`, 500, passing);
    }
    // Half a page that looks whole would leave a person without scripts waiting for ever.
    if (document === undefined) return refuseWithReference(request, "it needs its scripts", 500, passing);
    sendDocument(response, document, acceptEncoding);
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
