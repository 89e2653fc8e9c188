import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { isRead } from "#server/guard/own-write.ts";
import { bearsToken } from "./bears-token.ts";

/** Who gave an answer: a file, the memory of prepared pages, the framework, or the front by itself. */
export type AnsweredBy = "file" | "prepared" | "framework" | "front";

interface Watched {
  /** Whoever bears it may read what is counted. */
  token: string;
  heldPages: () => { count: number; bytes: number };
  connections: () => Readonly<Record<string, number>>;
}

/** Until an answer was sent, in seconds. */
const buckets = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts what the front answers, for whoever watches over the portal; nothing in it is of a person. */
export class Metrics {
  readonly registry = new Registry();
  #token: string;
  #answers: Counter<"kind" | "by" | "status">;
  #seconds: Histogram<"kind" | "by">;

  constructor({ token, heldPages, connections }: Watched) {
    this.#token = token;
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#answers = new Counter({
      name: "portal_answers_total",
      help: "Answers by what was asked for, by who gave them and by their status.",
      labelNames: ["kind", "by", "status"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "portal_answer_seconds",
      help: "Until an answer was sent.",
      labelNames: ["kind", "by"],
      buckets,
      registers,
    });
    this.#gauge("portal_held_pages", "Prepared pages in memory.", () => heldPages().count);
    this.#gauge("portal_held_bytes", "Bytes of prepared pages in memory.", () => heldPages().bytes);
    this.#gauge(
      "portal_database_connections",
      "Connections to the database that are busy or idle, and requests that wait for one.",
      connections,
    );
  }

  mayBeReadWith(authorization: string | undefined): boolean {
    return bearsToken(authorization, this.#token);
  }

  /** Counts one answer once it is sent. Gives back the way to say by whom it is: the front, as long as nothing is said. */
  watch(request: IncomingMessage, response: ServerResponse): (by: AnsweredBy) => void {
    const started = performance.now();
    let by: AnsweredBy = "front";
    response.once("close", () => {
      const kind = kindOf(request);
      // What nobody waited for to the end has no status that anybody saw.
      const status = response.writableFinished ? String(response.statusCode) : "broken off";
      this.#answers.inc({ kind, by, status });
      this.#seconds.observe({ kind, by }, (performance.now() - started) / 1000);
    });
    return (teller) => {
      by = teller;
    };
  }

  #gauge(name: string, help: string, read: () => number | Readonly<Record<string, number>>): void {
    new Gauge({
      ...{ name, help, labelNames: ["state"], registers: [this.registry] },
      collect() {
        const now = read();
        if (typeof now === "number") this.set(now);
        else for (const [state, count] of Object.entries(now)) this.set({ state }, count);
      },
    });
  }
}

function kindOf({ method, url = "" }: IncomingMessage): string {
  if (!isRead(method)) return "write";
  return url.startsWith("/api/") ? "api" : "page";
}
