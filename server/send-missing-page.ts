import type { IncomingMessage } from "node:http";
import { isBlankDocument } from "./answers/blank-document.ts";
import { dressResponse } from "./answers/dress-response.ts";
import { dressLightDocument, isToBeLight } from "./answers/light-document.ts";
import { sendDocument } from "./answers/send-document.ts";
import type { WatchedResponse } from "./answers/watched-response.ts";
import type { Passing } from "./passing.ts";
import { CapturedResponse } from "./prepared/captured-response.ts";
import { isPersonal } from "./prepared/may-use-prepared.ts";
import { replayedRequest } from "./prepared/replayed-request.ts";

const ofThatRequest = /^(content-|transfer-encoding|accept-encoding|if-|next-)/;

/** The portal's own page for what is missing, made for whoever asked; the front's where there is none. */
export async function sendMissingPage(
  request: IncomingMessage,
  response: WatchedResponse,
  { handler, lighten, limits, from, missingAddress, refuse }: Passing,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !ofThatRequest.test(name)),
  );
  const instead = replayedRequest({ method: "GET", url: missingAddress(request.url ?? ""), headers });
  const captured = new CapturedResponse(instead, limits.pages.render.bytes);
  // A head is only readable afterwards when somebody watched it being written.
  captured.watchHead(() => undefined);
  const timer = setTimeout(() => captured.destroy(), limits.answerMs);
  Promise.resolve()
    .then(() => handler(instead, captured))
    .catch(() => captured.destroy());
  const capture = await captured.captured;
  clearTimeout(timer);
  const isThere =
    capture.outcome === "whole" && captured.statusCode === 200 && !isBlankDocument(capture.body);
  if (!isThere) return refuse({ status: 404 });
  const isLight = isToBeLight(captured);
  const document = isLight ? lighten(capture.body.toString("utf8")) : capture.body;
  if (document === undefined) return refuse({ status: 404 });
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(captured.getHeaders())) {
    if (value !== undefined && name !== "content-length") response.setHeader(name, value);
  }
  dressResponse(response, { protocol: from.protocol, isPersonal: isPersonal(request.headers) });
  if (isLight) dressLightDocument(response, from);
  response.statusCode = 404;
  sendDocument(response, document, request.headers["accept-encoding"]);
}
