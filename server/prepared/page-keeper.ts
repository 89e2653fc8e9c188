import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Lighten } from "#server/markup/light-page.ts";
import { maskedPath } from "#server/masked-path.ts";
import { BoundedMap } from "./bounded-map.ts";
import { pathOf } from "./page-key.ts";
import { asMissing, type PreparedPage } from "./prepared-page.ts";
import { PreparedPages, type HeldPage } from "./prepared-pages.ts";
import { renderPage, type Asked, type Handler, type Rendering, type RenderLimits } from "./render-page.ts";
import { sendPrepared } from "./send-prepared.ts";

export interface KeeperLimits {
  bytes: number;
  entries: number;
  /** A page older than this is still shown, and rendered again meanwhile. */
  freshMs: number;
  /** With an old page in hand nobody waits longer than this for a new one. */
  patienceMs: number;
  /** After a failure the old page is shown for this long without trying again. */
  retryMs: number;
  /** How long an address is remembered as one whose answers are each visitor's own. */
  ownMs: number;
  render: RenderLimits;
}

/** Told of a document for everybody that was sent whole; not where the asker still had it. */
export type OnSent = (request: IncomingMessage, page: { target: string; countedAs?: string }) => void;

interface Keeper {
  handler: Handler;
  lighten: Lighten;
  log: Logger;
  now: () => number;
  limits: KeeperLimits;
  /** The address of the page that is shown in place of one that is not there. */
  missingAddress: (target: string) => string;
  onSent?: OnSent;
}

/** "own": the page is not one for everybody; "missing" and "failed": there is nothing to show. In all but "sent" nothing was sent. */
export type Answered = "sent" | "own" | "missing" | "failed";

/** Sends public pages from memory and sees to it that they are there and up to date. */
export class PageKeeper {
  #keeper: Keeper;
  #pages: PreparedPages;
  #underWay = new Map<string, Promise<Rendering>>();
  #own = new BoundedMap<{ bytes: number; until: number }>({ entries: 10_000, bytes: Infinity });

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#pages = new PreparedPages(keeper.limits);
  }

  async answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<Answered> {
    const held = this.#pages.get(keyOf(asked));
    if (held) return this.#answerHeld(request, response, asked, held);
    if (this.#isOwn(asked.target)) return "own";
    return this.#answerRendered(request, response, asked, await this.#render(asked));
  }

  /** What is in memory. */
  held(): { count: number; bytes: number } {
    return { count: this.#pages.size, bytes: this.#pages.bytes };
  }

  outdate(tags: readonly string[]): void {
    this.#pages.outdate(tags);
    // Whoever asks from now on must not get what began to be rendered before the change.
    this.#underWay.clear();
  }

  async #answerHeld(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    held: HeldPage,
  ): Promise<Answered> {
    const now = this.#keeper.now();
    const mayTry = held.failedUntil === undefined || held.failedUntil <= now;
    if (held.outOfDate && mayTry) {
      const rendering = await this.#renderInTime(asked, held);
      if (rendering.outcome !== "failed") {
        return this.#answerRendered(request, response, asked, rendering);
      }
    }
    const age = now - held.page.preparedAt;
    const isStale = held.outOfDate || held.failedUntil !== undefined;
    this.#send(request, response, asked, held.page, isStale ? Math.floor(age / 1000) : undefined);
    if (!held.outOfDate && age > this.#keeper.limits.freshMs && mayTry) void this.#render(asked);
    return "sent";
  }

  async #answerRendered(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    rendering: Rendering,
  ): Promise<Answered> {
    if (rendering.outcome === "missing") return this.#answerMissing(request, response, asked);
    if (rendering.outcome === "own" || rendering.outcome === "failed") return rendering.outcome;
    this.#send(request, response, asked, rendering.page);
    return "sent";
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    { target }: Asked,
    page: PreparedPage,
    staleFor?: number,
  ): void {
    const status = sendPrepared(request, response, page, staleFor);
    const { isDocument, countedAs } = page;
    if (status === 200 && isDocument) this.#keeper.onSent?.(request, { target, countedAs });
  }

  async #answerMissing(
    request: IncomingMessage,
    response: ServerResponse,
    { target, from }: Asked,
  ): Promise<Answered> {
    const instead = { target: this.#keeper.missingAddress(target), from };
    const held = this.#pages.get(keyOf(instead));
    const rendering = held && !held.outOfDate ? undefined : await this.#render(instead);
    const page = rendering?.outcome === "held" ? rendering.page : held?.page;
    if (!page) return rendering?.outcome === "own" ? "own" : "missing";
    sendPrepared(request, response, asMissing(page));
    return "sent";
  }

  async #renderInTime(asked: Asked, held: HeldPage): Promise<Rendering> {
    const { limits, now } = this.#keeper;
    const late = Promise.withResolvers<Rendering>();
    const timer = setTimeout(() => {
      held.failedUntil = now() + limits.retryMs;
      late.resolve({ outcome: "failed", cause: "late" });
    }, limits.patienceMs);
    const rendering = await Promise.race([this.#render(asked), late.promise]);
    clearTimeout(timer);
    return rendering;
  }

  /** One rendering for all who ask while it is under way. */
  #render(asked: Asked): Promise<Rendering> {
    const key = keyOf(asked);
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const { handler, lighten, limits, now } = this.#keeper;
    const begun = this.#pages.begin();
    const rendering = renderPage({ handler, lighten, limits: limits.render, now }, asked)
      .catch((cause: unknown): Rendering => ({ outcome: "failed", cause }))
      .then((result) => {
        if (result.outcome === "held") this.#pages.put(key, result.page, begun);
        else if (result.outcome === "failed") this.#noteFailure(key, asked, result.cause);
        else this.#pages.remove(key, begun);
        if (result.outcome === "own") this.#noteOwn(asked, result.reason);
        this.#pages.end(begun);
        if (this.#underWay.get(key) === rendering) this.#underWay.delete(key);
        return result;
      });
    this.#underWay.set(key, rendering);
    return rendering;
  }

  #noteFailure(key: string, { target }: Asked, cause: unknown): void {
    const { log, now, limits } = this.#keeper;
    const held = this.#pages.get(key);
    if (held) held.failedUntil = now() + limits.retryMs;
    log.warn(
      { path: maskedPath(target), err: cause, stale: held !== undefined },
      "a public page could not be rendered",
    );
  }

  #noteOwn({ target }: Asked, reason: "needs-scripts" | "too-large" | undefined): void {
    const { log, now, limits } = this.#keeper;
    if (reason) log.warn({ path: maskedPath(target), reason }, "a public page cannot be held");
    this.#own.set(reason ? target : family(target), { bytes: 0, until: now() + limits.ownMs });
  }

  #isOwn(target: string): boolean {
    const now = this.#keeper.now();
    return [target, family(target)].some((address) => (this.#own.get(address)?.until ?? 0) > now);
  }
}

function keyOf({ target, from }: Asked): string {
  return `${from.protocol}://${from.host}${target}`;
}

/** What is found of one answer is presumed of all with the same path that have, or have not, a query. */
function family(target: string): string {
  return target.includes("?") ? `${pathOf(target)}?` : target;
}
