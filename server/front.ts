import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { poolState } from "#lib/db/pool-state.ts";
import { WatchedResponse } from "./answers/watched-response.ts";
import { discardRest } from "./guard/discard-rest.ts";
import { findFault } from "./guard/find-fault.ts";
import { asksForItself, forwardingOf, plainAddress, type Forwarding } from "./guard/forwarding.ts";
import { isLoopbackHost } from "./guard/host.ts";
import { isOwnWrite, isRead, lacksToken } from "./guard/own-write.ts";
import { hasBody } from "./guard/read-body.ts";
import { ReadLimit } from "./guard/read-limit.ts";
import { noTrustedProxy, type TrustedProxy } from "./guard/trusted-proxy.ts";
import { frontLimits, type FrontLimits } from "./limits.ts";
import { lightenWith } from "./markup/light-page.ts";
import { Metrics } from "./metrics/metrics.ts";
import { isForMetrics, sendMetrics } from "./metrics/send-metrics.ts";
import { passOn } from "./pass-on.ts";
import { mayUsePrepared } from "./prepared/may-use-prepared.ts";
import { normalTarget } from "./prepared/page-key.ts";
import { PageKeeper, type OnSent } from "./prepared/page-keeper.ts";
import type { Handler } from "./prepared/render-page.ts";
import { answerFault } from "./refusals/answer-fault.ts";
import type { Refusal } from "./refusals/refusal.ts";
import { sendRefusal } from "./refusals/send-refusal.ts";
import { logUnusual } from "./request-log.ts";
import type { StaticFiles } from "./static-files/static-files.ts";
import { noStyleSheets, type StyleSheets } from "./styles/style-sheets.ts";

export interface FrontOptions {
  /** What answers whatever the front does not: the framework's request handler, or a plain function. */
  handler: Handler;
  log: Logger;
  /** The address by which the portal is known, where it is configured. */
  portalUrl?: string;
  trustedProxy?: TrustedProxy;
  staticFiles?: StaticFiles;
  /** The stylesheets that pages link, to be put into those that go without scripts. */
  styleSheets?: StyleSheets;
  /** The address of the page that is shown in place of one that is not there. */
  missingAddress?: (target: string) => string;
  onSent?: OnSent;
  /** With it whoever bears it may read what the front counts; without it nothing is counted. */
  metricsToken?: string;
  limits?: FrontLimits;
  now?: () => number;
}

export type FrontServer = Server<typeof IncomingMessage, typeof WatchedResponse>;

export interface Front {
  server: FrontServer;
  /** Marks the prepared pages with one of these tags out of date; "*" marks all. */
  outdate: (tags: readonly string[]) => void;
}

/** Addresses whose answers are never the same for everybody: asking twice to find out could do harm. */
const neverPrepared = /^\/(api\/auth|_next)\//;

/** The portal's HTTP server around a request handler: it guards, sends prepared pages, and passes on the rest. */
export function createFront(options: FrontOptions): Front {
  const {
    handler,
    log,
    staticFiles,
    trustedProxy = noTrustedProxy,
    limits = frontLimits,
    now = Date.now,
  } = options;
  const { missingAddress = () => "/missing", styleSheets = noStyleSheets, onSent } = options;
  const lighten = lightenWith(styleSheets);
  const pages = limits.pages;
  const keeper = new PageKeeper({ handler, lighten, log, now, limits: pages, missingAddress, onSent });
  const reads = new ReadLimit(limits.apiReadsPerMinute);
  const watched = { heldPages: () => keeper.held(), connections: poolState };
  const { metricsToken: token } = options;
  const metrics = token === undefined ? undefined : new Metrics({ token, ...watched });
  const portalHost = options.portalUrl === undefined ? undefined : new URL(options.portalUrl).host;

  async function answer(request: IncomingMessage, response: WatchedResponse): Promise<void> {
    const fault = findFault(request);
    const from = forwardingOf(request, trustedProxy);
    const isBy = metrics?.watch(request, response) ?? (() => undefined);
    const refuse = (refusal: Refusal) => {
      isBy("front");
      sendRefusal(request, response, refusal, from.protocol);
      discardRest(request);
    };
    if (fault) return refuse(fault);
    const retryAfter = await secondsToWait(request, from);
    if (retryAfter !== undefined) return refuse({ status: 429, retryAfter });
    if (metrics && isForMetrics(request)) {
      if (!metrics.mayBeReadWith(request.headers.authorization)) return refuse({ status: 401 });
      return sendMetrics(request, response, metrics, from.protocol);
    }
    const file = isRead(request.method) ? staticFiles?.find(request.url ?? "") : undefined;
    if (staticFiles && file) {
      isBy("file");
      return staticFiles.send(request, response, file, from.protocol);
    }
    if (isForEverybody(request, from)) {
      isBy("prepared");
      const outcome = await keeper.answer(request, response, {
        target: normalTarget(request.url ?? ""),
        from,
      });
      if (outcome === "sent") return;
      if (outcome === "failed") return refuse({ status: 503 });
      if (outcome === "missing") return refuse({ status: 404 });
    }
    if (!isRead(request.method) && !isOwnWrite(request.headers, ownHosts(from)))
      return refuse({ status: lacksToken(request) ? 401 : 403 });
    isBy("framework");
    logUnusual(log, request, response, limits.slowMs);
    return passOn(request, response, { handler, lighten, log, limits, from, missingAddress, refuse });
  }

  async function secondsToWait(
    request: IncomingMessage,
    { address }: Forwarding,
  ): Promise<number | undefined> {
    const isLimited = request.url?.startsWith("/api/") && !asksForItself(request, trustedProxy);
    return isLimited ? reads.take(address) : undefined;
  }

  function isForEverybody(request: IncomingMessage, from: Forwarding): boolean {
    if (!mayUsePrepared(request) || hasBody(request)) return false;
    return !neverPrepared.test(request.url ?? "") && isKnownHost(from.host, request.socket);
  }

  /** A page may name the host it was asked by: only names that are surely the portal's may be held. */
  function isKnownHost(host: string, { localAddress, localPort }: Socket): boolean {
    return (
      host === portalHost || isLoopbackHost(host) || host === `${plainAddress(localAddress)}:${localPort}`
    );
  }

  function ownHosts({ host }: Forwarding): string[] {
    return portalHost === undefined ? [host] : [host, portalHost];
  }

  const server = createServer(
    {
      ServerResponse: WatchedResponse,
      // Ours to refuse, in the person's language.
      requireHostHeader: false,
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(2_000, limits.headersMs),
      // A request to change protocols is answered as an ordinary one: it must pass the same guard.
      shouldUpgradeCallback: () => false,
    },
    (request, response) => {
      answer(request, response).catch((cause: unknown) => {
        log.error({ err: cause }, "the front failed");
        response.destroy();
      });
    },
  );
  server.timeout = limits.idleMs;
  server.on("clientError", answerFault);
  return { server, outdate: (tags) => keeper.outdate(tags) };
}
