import type { IncomingMessage, ServerResponse } from "node:http";
import { isBlankDocument } from "#server/answers/blank-document.ts";
import type { Forwarding } from "#server/guard/forwarding.ts";
import { cleanHeaders } from "#server/guard/forged-headers.ts";
import type { Lighten } from "#server/markup/light-page.ts";
import { CapturedResponse, type Capture } from "./captured-response.ts";
import { preparePage, type PreparedPage } from "./prepared-page.ts";
import { replayedRequest } from "./replayed-request.ts";
import { judge, tagsOf, type Verdict } from "./verdict.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Asked {
  /** In normal form. */
  target: string;
  from: Forwarding;
}

export interface RenderLimits {
  bytes: number;
  milliseconds: number;
}

export interface Renderer {
  handler: Handler;
  lighten: Lighten;
  limits: RenderLimits;
  now: () => number;
}

export type Rendering =
  /** To be held for everybody, or (a public page that is not there, or moved) for those who ask right now. */
  | { outcome: "held" | "shared"; page: PreparedPage }
  /** A public page that is not there, with nothing to show for it. */
  | { outcome: "missing" }
  /** Whoever asks must ask for themselves. */
  | { outcome: "own"; reason?: "needs-scripts" | "too-large" }
  | { outcome: "failed"; cause: unknown };

/**
 * The framework streams what a page's head needs to browsers, to be put in place by scripts, but sends a whole
 * document to readers that run none; it knows them by this header.
 */
const readerWithoutScripts = "portal-front (whole documents please, as for Bingbot)";

/**
 * Renders a page for nobody in particular: no cookie, no address, nothing of whoever happened to ask first reaches
 * the framework, so nothing of theirs can be held for others.
 */
export async function renderPage(
  { handler, lighten, limits, now }: Renderer,
  { target, from }: Asked,
): Promise<Rendering> {
  const headers = {
    host: from.host,
    accept: "text/html,application/json;q=0.9,*/*;q=0.8",
    "accept-encoding": "identity",
    "user-agent": readerWithoutScripts,
  };
  cleanHeaders(headers, { ...from, address: "127.0.0.1" });
  const startedAt = now();
  const response = new CapturedResponse(
    replayedRequest({ method: "GET", url: target, headers }),
    limits.bytes,
  );
  let verdict: Verdict | undefined;
  response.watchHead((status) => {
    verdict = judge(status, response.getHeaders());
    if (verdict === "own" || verdict === "failed") response.destroy();
  });
  const timer = setTimeout(() => response.destroy(), limits.milliseconds);
  const thrown = await untilAnswered(handler, response);
  clearTimeout(timer);
  if (thrown || verdict === undefined)
    return { outcome: "failed", cause: thrown?.cause ?? "no answer in time" };
  if (verdict === "failed") return { outcome: "failed", cause: `status ${response.statusCode}` };
  if (verdict === "own") return { outcome: "own" };
  return finished(verdict, await response.captured, response, { from, startedAt, lighten });
}

async function finished(
  verdict: "hold" | "share",
  capture: Capture,
  response: CapturedResponse,
  { from, startedAt, lighten }: { from: Forwarding; startedAt: number; lighten: Lighten },
): Promise<Rendering> {
  if (capture.outcome === "too-large") return { outcome: "own", reason: "too-large" };
  if (capture.outcome === "broken-off") return { outcome: "failed", cause: "broken off" };
  if (isBlankDocument(capture.body)) {
    if (response.statusCode === 404) return { outcome: "missing" };
    if (response.statusCode === 200) return { outcome: "own", reason: "needs-scripts" };
  }
  const headers = response.getHeaders();
  const rendered = {
    status: response.statusCode,
    headers,
    body: capture.body,
    tags: tagsOf(headers),
    from,
    now: startedAt,
  };
  const page = await preparePage(rendered, lighten);
  if (!page) return { outcome: "own", reason: "needs-scripts" };
  return { outcome: verdict === "hold" ? "held" : "shared", page };
}

/** Until the answer is complete or the framework gives up; what it may still throw after answering is its own. */
function untilAnswered(
  handler: Handler,
  response: CapturedResponse,
): Promise<{ cause: unknown } | undefined> {
  const failure = new Promise<{ cause: unknown }>((resolve) => {
    Promise.resolve()
      .then(() => handler(response.req, response))
      .catch((cause: unknown) => resolve({ cause }));
  });
  return Promise.race([failure, response.captured.then(() => undefined)]);
}
