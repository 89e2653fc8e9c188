import { Client } from "pg";
import type { Logger } from "pino";
import { closeClient } from "#server/close-client.ts";
import { everyTag } from "./prepared-pages.ts";

const pagesChannel = "portal_pages";
const countsChannel = "portal_counts";

interface Listening {
  databaseUrl: string;
  log: Logger;
  outdate: (tags: readonly string[]) => void;
  /** Somebody at the database wants to see the counts of opened pages now. */
  writeCounts?: () => void;
  delays?: { firstMs: number; mostMs: number; checkMs: number; answerMs: number };
}

const usualDelays = { firstMs: 250, mostMs: 5_000, checkMs: 15_000, answerMs: 4_000 };

/**
 * Hears from the database which pages changed. Whatever happened while nobody listened is unknown, so each
 * connection starts with everything out of date. Returns the way to stop.
 */
export function listenForChanges({
  databaseUrl,
  log,
  outdate,
  writeCounts,
  delays = usualDelays,
}: Listening): () => Promise<void> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let delay = delays.firstMs;

  async function connect() {
    const fresh = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: delays.answerMs,
      query_timeout: delays.answerMs,
      keepAlive: true,
      application_name: "portal-front",
    });
    client = fresh;
    fresh.on("notification", ({ channel, payload }) => {
      if (channel === countsChannel) writeCounts?.();
      else outdate((payload ?? "").split(/\s+/).filter(Boolean));
    });
    fresh.on("error", (error) => lost(fresh, error));
    fresh.on("end", () => lost(fresh));
    try {
      await fresh.connect();
      await fresh.query(`listen ${pagesChannel}; listen ${countsChannel}`);
    } catch (error) {
      return lost(fresh, error);
    }
    if (client !== fresh) return;
    delay = delays.firstMs;
    outdate([everyTag]);
    log.info("listening for changed pages");
    timer = setTimeout(check, delays.checkMs, fresh);
  }

  /** A line can be dead for minutes without either end being told. */
  async function check(current: Client) {
    try {
      await current.query("select 1");
    } catch (error) {
      return lost(current, error);
    }
    if (client === current) timer = setTimeout(check, delays.checkMs, current);
  }

  function lost(which: Client, error?: unknown) {
    if (client !== which) return;
    client = undefined;
    clearTimeout(timer);
    void closeClient(which);
    if (stopped) return;
    log.warn({ err: error, retryMs: delay }, "not listening for changed pages");
    timer = setTimeout(() => void connect(), delay);
    delay = Math.min(delay * 2, delays.mostMs);
  }

  void connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    const current = client;
    client = undefined;
    if (current) await closeClient(current);
  };
}
